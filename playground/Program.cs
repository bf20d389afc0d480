namespace Playground;

/// <summary>The runtime wants a Main; the worker calls <see cref="Exports"/>.</summary>
internal static class Program
{
    private static void Main() { }
}
