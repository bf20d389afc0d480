using Primer;

namespace Listings.Tests.Primer;

public class RecordTypesTests
{
    [Fact, Proves("records")]
    public async Task Two_records_with_the_same_values_are_equal_and_a_copy_leaves_the_original_alone()
    {
        var output = new StringWriter();
        RecordTypes.Show(output);
        await Verify(output.ToString());
    }
}
