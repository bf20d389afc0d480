using System.Collections.Immutable;
using System.Globalization;

namespace Generator;

/// <summary>Decides whether a listing is refused by the compiler as it promises.</summary>
internal static class JudgeRefusal
{
    public static (Proof? Proof, ImmutableArray<Problem> Problems) Of(Listing listing, ImmutableArray<Claim> claims, Evidence evidence)
    {
        // The first line is the file that the test compiled; each of the others is a line's number, then what the compiler says of it.
        var said = evidence.Kept
            .Where(kept => kept.Contract == Contract.DoesNotCompile && claims.Any(claim => claim.Name == kept.Name))
            .Select(kept => kept.Shown.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Where(lines => lines[0] == listing.At.File)
            .SelectMany(lines => lines.Skip(1))
            .Select(line => line.Split(": ", 2))
            .Select(parts => (Line: int.Parse(parts[0], CultureInfo.InvariantCulture), Message: parts[1]))
            .ToArray();
        var here = listing.Lines.Index().SelectMany(line => said.Where(error => error.Line == line.Item.Number).Select(error => string.Create(CultureInfo.InvariantCulture, $"line {line.Index + 1}: {error.Message}\n")));
        var text = string.Concat(here);
        var tests = claims.Select(claim => claim.Test).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return text.Length == 0
            ? (null, [Problems.NothingRefused(listing.At, listing.Key)])
            : (new Proof(Contract.DoesNotCompile, tests, 0, 0, [], [new ComparedText(claims[0].Name, text)]), []);
    }
}
