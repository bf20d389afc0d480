using Threads;

namespace Listings.Tests.Threads;

public class HeaviestEggTests
{
    [Fact]
    [Proves("heaviest-egg", Contract = Contract.AllSchedules, Survives = "grams > seen -> grams >= seen",
        Because = "an egg of the same weight may take the place of the heaviest")]
    [Proves("heaviest-egg", Contract = Contract.AllSchedules, Survives = "delete return;",
        Because = "whoever has written finds its own egg at the next look, and ends then")]
    [Proves("heaviest-egg", Contract = Contract.AllSchedules, Survives = "name == \"Ann\" -> name != \"Ann\"",
        Because = "it does not matter who finds the heavier egg")]
    [Proves("heaviest-egg", Contract = Contract.AllSchedules, Survives = "\"Ann\" -> \"\"",
        Because = "then both eggs weigh 70 grams, and the heaviest does too")]
    [Proves("heaviest-egg", Contract = Contract.AllSchedules, Survives = "60 -> 61",
        Because = "any lighter egg will do")]
    public async Task In_each_schedule_the_heavier_egg_is_kept()
    {
        await VerifyAllSchedules(
            static () => Watching.Written(output => HeaviestEgg.Weigh(new HeaviestEgg.Scales(), output)),
            [new Outcome("The heaviest egg weighs 70 grams.", "Whoever finds another number than before decides again.")]);
    }

    [Fact, Proves("heaviest-egg", Contract = Contract.AllSchedules)]
    public async Task The_heavier_of_two_is_kept_whoever_writes_first()
    {
        using var scales = new BusyScales();
        var output = new StringWriter();
        Watching.ToItsEnd(() => HeaviestEgg.Weigh(scales, output));
        await Verify(output.ToString());
    }

    [Fact, Proves("heaviest-egg", Contract = Contract.AllSchedules)]
    public void A_lighter_egg_changes_nothing()
    {
        var scales = new HeaviestEgg.Scales();
        scales.Weigh(70);
        scales.Weigh(60);
        Assert.Equal(70, scales.Heaviest);
    }

    /// <summary>Lets both threads read before either writes, so one of them always finds a value that has changed.</summary>
    private sealed class BusyScales : HeaviestEgg.Scales, IDisposable
    {
        private readonly Barrier _bothHaveRead = new(2);
        private int _reads;

        public override int Heaviest
        {
            get
            {
                var seen = base.Heaviest;
                if (Interlocked.Increment(ref _reads) <= 2)
                {
                    _bothHaveRead.SignalAndWait();
                }

                return seen;
            }
        }

        public void Dispose() => _bothHaveRead.Dispose();
    }
}
