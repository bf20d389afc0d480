using System.Collections.Immutable;

namespace Generator;

/// <summary>What <c>settings.yml</c> says of the series.</summary>
/// <param name="Avoid">Words and phrases that no article may use, in lower case.</param>
public sealed record Settings(string Title, string Author, string Description, Uri? Repository = null, string Language = "en", ImmutableArray<string> Avoid = default);

/// <summary>Settings with the problems found in their file; <see cref="Value"/> is usable in any case.</summary>
public sealed record ReadSettingsResult(Settings Value, ImmutableArray<Problem> Problems);
