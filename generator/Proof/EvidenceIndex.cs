using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Generator.Proof.Probes;

namespace Generator.Proof;

/// <summary>Evidence with lookup by key, test, file and snapshot.</summary>
internal sealed class EvidenceIndex
{
    private readonly ILookup<string, Claim> _claims;

    private readonly Dictionary<string, TestResult> _results;

    private readonly Dictionary<string, ProbedFile> _probed;

    private readonly Dictionary<string, TestEvidence> _shown;

    private readonly HashSet<(string File, int Probe)> _once;

    private readonly Dictionary<string, ProvingTest> _tests;

    private readonly ILookup<string, ComparedText> _compared;

    private readonly ILookup<string, KeptContract> _kept;

    public EvidenceIndex(Evidence evidence)
    {
        _claims = evidence.Claims.ToLookup(claim => claim.Key, StringComparer.Ordinal);
        _results = evidence.Results.ToDictionary(result => result.Test, StringComparer.Ordinal);
        _probed = evidence.Probed.ToDictionary(probed => probed.File, StringComparer.Ordinal);
        _shown = evidence.Shown.ToDictionary(shown => shown.Test, StringComparer.Ordinal);
        // Whichever test comes first executes these, and all others rely on it.
        _once = [.. from executed in evidence.Initialised from probe in executed.Once select (executed.File, probe)];
        _tests = evidence.Tests.ToDictionary(test => test.Name, StringComparer.Ordinal);
        _compared = evidence
            .Shown.SelectMany(shown => shown.Compared)
            .ToLookup(text => text.Snapshot, StringComparer.Ordinal);
        _kept = evidence.Shown.SelectMany(shown => shown.Kept).ToLookup(kept => kept.Name, StringComparer.Ordinal);
    }

    public ImmutableArray<Claim> ClaimsOn(string key) => [.. _claims[key]];

    public bool Passed(string test) => _results.GetValueOrDefault(test)?.Passed == true;

    /// <summary>The parts of a file that a test can execute, and whether the tests that make the claims did.</summary>
    public ImmutableArray<(Probe Part, bool Executed)> PartsOf(string file, ImmutableArray<Claim> claims)
    {
        var executed = claims.SelectMany(claim => ExecutedBy(claim.Test, file)).ToHashSet();
        return _probed.GetValueOrDefault(file) is { } probed
            ? [.. probed.Probes.Select((part, at) => (part, executed.Contains(at) || _once.Contains((file, at))))]
            : [];
    }

    /// <summary>Hash of all that the tests depend on that make the claims.</summary>
    public string ClosureOf(ImmutableArray<Claim> claims)
    {
        var closures = claims
            .Select(claim => _shown.GetValueOrDefault(claim.Test)?.Closure ?? "")
            .Order(StringComparer.Ordinal)
            .Distinct();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', closures))));
    }

    /// <summary>Whether the test passed both times, so that it is known what it executed.</summary>
    public bool Knows(string test) => _shown.ContainsKey(test);

    /// <summary>Numbers of the parts of a file that a test executed.</summary>
    public IEnumerable<int> ExecutedBy(string test, string file) =>
        _shown.GetValueOrDefault(test)?.Executed.Where(executed => executed.File == file).SelectMany(one => one.Probes)
        ?? [];

    /// <summary>Whether some of these parts have initialised something static.</summary>
    public bool Initialises(string file, ImmutableArray<int> parts) => parts.Any(part => _once.Contains((file, part)));

    /// <summary>The tests that make the claims, each once.</summary>
    public ImmutableArray<ProvingTest> TestsOf(ImmutableArray<Claim> claims) =>
        [.. claims.Select(claim => claim.Test).Distinct(StringComparer.Ordinal).Select(name => _tests[name])];

    /// <summary>The outputs compared by the tests that make the claims.</summary>
    public IEnumerable<ComparedText> OutputsOf(ImmutableArray<Claim> claims) =>
        claims
            .Select(claim => claim.Snapshot)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(name => _compared[name])
            .Where(text => text.Kind.Length == 0);

    public IEnumerable<KeptContract> KeptBy(ImmutableArray<Claim> claims) =>
        claims.Select(claim => claim.Name).Distinct(StringComparer.Ordinal).SelectMany(name => _kept[name]);
}
