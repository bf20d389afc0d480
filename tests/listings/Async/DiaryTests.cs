using Async;

namespace Listings.Tests.Async;

public class DiaryTests
{
    [Fact, Proves("three-races")]
    public async Task Three_threads_write_one_page_and_each_of_them_thinks_it_is_the_first()
    {
        Pool.MakeRoom();
        using var farm = new GatedFarm(TaskCreationOptions.RunContinuationsAsynchronously);
        using var client = farm.CreateClient();
        await using var output = new TurnTakingWriter(threads: 3, linesEach: 2);

        var keeping = await Pool.StartAsync(() => new Diary().Keep(client, output, () => { }));
        foreach (var animal in new[] { "cow", "pig", "chicken" })
        {
            farm.Answer(animal);
            await output.OneMoreAsync();
        }

        await keeping;
        await Verify(output.ToString());
    }

    [Fact, Proves("no-races")]
    public async Task On_the_loop_the_same_diary_is_in_order()
    {
        using var farm = new GatedFarm(TaskCreationOptions.None);
        using var client = farm.CreateClient();
        var output = new StringWriter();

        // The pig answers while the cow is noted down, the chicken while the pig is.
        farm.Answer("cow");
        var letters = 0;
        new Diary().KeepOnLoop(client, output, () =>
        {
            letters++;
            if (letters == 5)
            {
                farm.Answer("pig");
            }
            else if (letters == 40)
            {
                farm.Answer("chicken");
            }
        });
        await Verify(output.ToString());
    }
}
