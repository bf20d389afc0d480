using System.Text.RegularExpressions;

namespace Generator.Tests.Build;

/// <summary>How long each phase took, for those who ask.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public partial class TimingsTests(ProvenSite proven)
{
    [Fact]
    public async Task A_build_tells_on_demand_how_long_each_phase_took()
    {
        var told = await proven.Site.Build("check", "--no-proof", "--timings");
        var untold = await proven.Site.Build("check", "--no-proof");

        Assert.Equal(
            ["Input", "Process", "PostProcess", "Output"],
            Timing.Matches(told.StandardError).Select(phase => phase.Groups[1].Value)
        );
        Assert.DoesNotMatch(Timing, untold.StandardError);
    }

    [GeneratedRegex("^  ([A-Za-z]+) +[0-9]+ ms", RegexOptions.Multiline)]
    private static partial Regex Timing { get; }
}
