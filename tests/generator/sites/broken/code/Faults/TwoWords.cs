namespace Faults;

public static class TwoWords;
