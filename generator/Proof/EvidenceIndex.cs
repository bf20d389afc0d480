using System.Collections.Immutable;

namespace Generator.Proof;

/// <summary>Evidence with lookup by key, test, file and snapshot.</summary>
internal sealed class EvidenceIndex
{
    private readonly ILookup<string, Claim> _claims;

    private readonly Dictionary<string, TestResult> _results;

    private readonly Dictionary<string, CoveredFile> _coverage;

    private readonly Dictionary<string, ProvingTest> _tests;

    private readonly ILookup<string, ComparedText> _compared;

    private readonly ILookup<string, KeptContract> _kept;

    public EvidenceIndex(Evidence evidence)
    {
        _claims = evidence.Claims.ToLookup(claim => claim.Key, StringComparer.Ordinal);
        _results = evidence.Results.ToDictionary(result => result.Test, StringComparer.Ordinal);
        _coverage = evidence.Coverage.ToDictionary(covered => covered.File, StringComparer.Ordinal);
        _tests = evidence.Tests.ToDictionary(test => test.Name, StringComparer.Ordinal);
        _compared = evidence.Compared.ToLookup(text => text.Snapshot, StringComparer.Ordinal);
        _kept = evidence.Kept.ToLookup(kept => kept.Name, StringComparer.Ordinal);
    }

    public ImmutableArray<Claim> ClaimsOn(string key) => [.. _claims[key]];

    public bool Passed(string test) => _results.GetValueOrDefault(test)?.Passed == true;

    public CoveredFile CoverageOf(string file) => _coverage.GetValueOrDefault(file) ?? new CoveredFile(file, [], []);

    /// <summary>The tests that make the claims, each once.</summary>
    public ImmutableArray<ProvingTest> TestsOf(ImmutableArray<Claim> claims) =>
        [.. claims.Select(claim => claim.Test).Distinct(StringComparer.Ordinal).Select(name => _tests[name])];

    /// <summary>The outputs compared by the tests that make the claims.</summary>
    public IEnumerable<ComparedText> OutputsOf(ImmutableArray<Claim> claims) =>
        claims
            .Select(claim => $"{claim.Name}.verified.txt")
            .Distinct(StringComparer.Ordinal)
            .SelectMany(name => _compared[name])
            .Where(text => text.Kind.Length == 0);

    public IEnumerable<KeptContract> KeptBy(ImmutableArray<Claim> claims) =>
        claims.Select(claim => claim.Name).Distinct(StringComparer.Ordinal).SelectMany(name => _kept[name]);
}
