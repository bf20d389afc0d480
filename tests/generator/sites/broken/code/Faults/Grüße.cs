namespace Faults;

public static class Greetings;
