using Primer;

namespace Listings.Tests.Primer;

public class QuestionMarksTests
{
    [Fact, Proves("question-marks")]
    public async Task Nothing_has_no_letters_and_throws_nothing()
    {
        var output = new StringWriter();
        QuestionMarks.Show(output);
        await Verify(output.ToString());
    }
}
