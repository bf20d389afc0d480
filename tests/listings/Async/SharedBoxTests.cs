using Async;

namespace Listings.Tests.Async;

public class SharedBoxTests
{
    [Fact, Proves("shared-box")]
    [Proves(
        "shared-box",
        Survives = "delete await Task.Run(() => Bag.Value = [\"stone\"]);",
        Because = "a value that is set in a task stays in the task, which is what this listing shows")]
    [Proves(
        "shared-box",
        Survives = "await Task.Run(() => Bag.Value = [\"stone\"]); -> _ = Task.Run(() => Bag.Value = [\"stone\"]);",
        Because = "a value that is set in a task stays in the task, which is what this listing shows")]
    [Proves(
        "shared-box",
        Survives = "Bag.Value = [\"stone\"] -> default",
        Because = "a value that is set in a task stays in the task, which is what this listing shows")]
    [Proves(
        "shared-box",
        Survives = "\"stone\" -> \"\"",
        Because = "a value that is set in a task stays in the task, which is what this listing shows")]
    public async Task A_change_of_the_object_is_seen_and_another_object_is_not()
    {
        var output = new StringWriter();
        await SharedBox.Visit(output);
        await Verify(output.ToString());
    }
}
