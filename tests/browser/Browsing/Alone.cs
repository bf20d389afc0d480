namespace Browser.Tests.Browsing;

/// <summary>
/// Tests of how soon something comes, which build while they look at pages. No other test of the browser runs
/// meanwhile.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
