using Threads;

namespace Listings.Tests.Threads;

public class AnimalsTests
{
    [Fact, Proves("sentences")]
    public async Task Each_animal_has_its_sentence()
    {
        await Verify(string.Concat(Animals.All.Select(animal => Animals.Sentence(animal) + "\n")));
    }
}
