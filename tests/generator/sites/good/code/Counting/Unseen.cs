namespace Counting;

// Neither shown nor included: readers know nothing of it.
public static class Unseen;
