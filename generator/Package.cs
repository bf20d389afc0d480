namespace Generator;

/// <summary>A NuGet package that the tests of listings ran with.</summary>
/// <param name="Version">Its version, as it was restored.</param>
public sealed record Package(string Name, string Version);
