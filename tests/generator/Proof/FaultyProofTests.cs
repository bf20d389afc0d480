namespace Generator.Tests.Proof;

[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class FaultyProofTests(ProvenSite proven, FaultyProof faulty) : IClassFixture<FaultyProof>
{
    [Fact]
    public void Nothing_is_written()
    {
        Assert.Equal(1, faulty.Build.ExitCode);
        Assert.Equal(proven.Tree, faulty.Site.Tree());
    }

    [Fact]
    public async Task A_changed_letter_that_fails_a_test_is_one_problem_whatever_the_date_of_its_file() =>
        await Verify(faulty.ProblemsOf("tests/listings/SheepTests.cs"));

    [Fact]
    public async Task A_line_that_no_test_reaches_is_quoted() =>
        await Verify(faulty.ProblemsOf("code/Counting/Wolf.cs"));

    [Fact]
    public async Task Each_part_of_a_line_counts_and_only_the_tests_that_name_a_listing_count() =>
        await Verify(faulty.ProblemsOf("code/Counting/Partial.cs"));

    [Fact]
    public async Task What_initialises_something_static_counts_for_all_that_depend_on_it_with_all_that_it_calls() =>
        await Verify(faulty.ProblemsOf("code/Counting/Scales.cs") + faulty.ProblemsOf("tests/listings/ScalesTests.cs"));

    [Fact]
    public async Task A_test_that_depends_on_another_or_loses_a_failure_or_is_not_compiled_is_no_proof() =>
        await Verify(faulty.ProblemsOf("tests/listings/PartialTests.cs"));

    [Fact]
    public async Task A_test_that_does_nothing_proves_nothing() =>
        await Verify(faulty.ProblemsOf("tests/listings/WolfTests.cs"));

    [Fact]
    public async Task A_skipped_test_proves_nothing() =>
        await Verify(faulty.ProblemsOf("tests/listings/DreamTests.cs"));

    [Fact]
    public async Task A_snapshot_edited_by_hand_fails_its_test() =>
        await Verify(faulty.ProblemsOf("tests/listings/BarnTests.cs"));

    [Fact]
    public async Task A_record_that_a_test_left_half_written_is_a_problem() =>
        await Verify(
            faulty.ProblemsOf("code/Counting/Contracts.cs") + faulty.ProblemsOf("tests/listings/ContractTests.cs")
        );
}
