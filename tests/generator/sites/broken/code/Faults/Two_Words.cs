namespace Faults;

public static class Words;
