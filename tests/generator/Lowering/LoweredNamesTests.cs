namespace Generator.Tests.Lowering;

/// <summary>What the compiler made of a member can be read as C#, and means the same.</summary>
public class LoweredNamesTests
{
    [Theory]
    [InlineData(
        "static IEnumerable<int> Count(int state) { for (var current = state; current > 0; "
            + "current--) yield return current; }",
        "Count",
        "private int state2;",
        "private int current2;",
        "public int initialState;",
        "return new CountMachine(-2)"
    )]
    [InlineData(
        "static IEnumerable<T> Twice<T>(T item) where T : notnull { yield return item; yield return item; }",
        "Twice",
        "private sealed class TwiceMachine<T> : IEnumerable<T>, IEnumerator<T>",
        "return new TwiceMachine<T>(-2)"
    )]
    [InlineData(
        "async Task<int> Sum(Task<int> builder, Task<long> awaiter) { return await builder + (int)await awaiter; }",
        "Sum",
        "public AsyncTaskMethodBuilder<int> builder2;",
        "public Task<int> builder;",
        "machine.builder2.Start(ref machine);",
        "awaiter = builder.GetAwaiter();"
    )]
    [InlineData(
        "static async Task<string> Say(string name) { await Task.Yield(); return \"<>1__state of <\" "
            + "+ name + \">d__0\" + $\"<{name}>5__2\"; }",
        "Say",
        "result = \"<>1__state of <\" + name + \">d__0<\" + name + \">5__2\";"
    )]
    [InlineData(
        "static async Task Tidy(IAsyncDisposable well) { try { await Task.Delay(1); } finally { "
            + "await well.DisposeAsync(); } }",
        "Tidy",
        "private object saved;",
        "private ValueTaskAwaiter awaiter2;"
    )]
    [InlineData(
        "static IEnumerable<int> Both(IEnumerable<int> inner) { try { foreach (var item in inner) { "
            + "yield return item; } } finally { Console.Out.WriteLine(); } }",
        "Both",
        "private void Finally()",
        "private void Finally2()",
        "void IDisposable.Dispose()"
    )]
    [InlineData(
        "int _eggs; async Task Lay() { await Task.Yield(); _eggs++; }",
        "Lay",
        "machine.self = this;",
        "Case self = this.self;",
        "self._eggs++;"
    )]
    [InlineData(
        "static Func<Func<Task<int>>> Nested(int start) => () => async () => { await Task.Yield(); return start; };",
        "lambda in Nested",
        "internal Task<int> NestedLambda()",
        "public Closure self;",
        "Closure closure = self;",
        "result = closure.start;"
    )]
    [InlineData(
        "static Task Outer() { return Middle(); async Task Middle() { await Inner(); async Task "
            + "Inner() { await Task.Yield(); } } }",
        "Inner",
        "InnerMachine machine = default;"
    )]
    [InlineData(
        "static Task Outer() { return Middle(); async Task Middle() { await Inner(); async Task "
            + "Inner() { await Task.Yield(); } } }",
        "Middle",
        "private struct MiddleMachine : IAsyncStateMachine",
        "awaiter = Inner().GetAwaiter();"
    )]
    [InlineData(
        "static async IAsyncEnumerable<int> Eggs(int promise, [EnumeratorCancellation] "
            + "CancellationToken disposeMode = default) { await Task.Delay(1, disposeMode); yield return "
            + "promise; }",
        "Eggs",
        "public ManualResetValueTaskSourceCore<bool> promise2;",
        "private bool disposeMode2;",
        "private CancellationTokenSource combinedTokens;",
        "ValueTask<bool> IAsyncEnumerator<int>.MoveNextAsync()"
    )]
    [InlineData(
        "static async Task Ask(int place, int machine, int self, int current) { var a = await "
            + "Task.FromResult(place); await Task.Yield(); Console.Out.WriteLine(a + machine + self + "
            + "current); }",
        "Ask",
        "public int place;",
        "int place = state;",
        "machine2.machine = machine;"
    )]
    [InlineData(
        "static async Task CountMachine() { await Count(); } static async Task Count() { await "
            + "Task.Yield(); await CountMachine(); }",
        "Count",
        "private struct CountMachine2 : IAsyncStateMachine",
        "= CountMachine().GetAwaiter();"
    )]
    [InlineData(
        "static IEnumerable<int> Walk(int[] items) { yield return 1; foreach (var item in "
            + "items.Where(item => item > 1).Select(Twice)) yield return item; static int Twice(int item) "
            + "=> 2 * item; }",
        "Walk",
        "Lambdas.cachedLambda ?? (Lambdas.cachedLambda = Lambdas.lambdas.WalkLambda)",
        "MethodGroups.cachedTwice ?? (MethodGroups.cachedTwice = Twice)"
    )]
    [InlineData(
        "IEnumerator<int> IEnumerable<int>.GetEnumerator() { yield return 1; } "
            + "System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!;",
        "GetEnumerator",
        "private sealed class GetEnumeratorMachine : IEnumerator<int>"
    )]
    [InlineData(
        "static async Task Wait(Task task) { try { await task; } catch (OperationCanceledException "
            + "exception) when (exception.CancellationToken.CanBeCanceled) { await Task.Yield(); } }",
        "Wait",
        "catch (OperationCanceledException"
    )]
    [InlineData(
        "static IEnumerable<int> Items { get { yield return 1; } }",
        "Items",
        "private static IEnumerable<int> Items => new ItemsMachine(-2);"
    )]
    [InlineData(
        "static async Task<int> @class(int @event) { await Task.Yield(); return @event; }",
        "class",
        "machine.@event = @event;",
        "private struct ClassMachine : IAsyncStateMachine"
    )]
    [InlineData("static async Task Nothing() { }", "Nothing", "private struct NothingMachine : IAsyncStateMachine")]
    [InlineData(
        "static IEnumerable<int> Nobody() { yield break; }",
        "Nobody",
        "private sealed class NobodyMachine : IEnumerable<int>, IEnumerator<int>"
    )]
    public async Task A_member_can_be_read_as_it_is(string source, string member, params string[] lines)
    {
        var lowered = Assert.Single(await LoweredCase.Lower(source), lowered => lowered.Name == member);
        var text = string.Join('\n', lowered.Lines.Select(line => line.Text));

        Assert.Empty(LoweredFaults.Of(source, text));
        Assert.All(lines, line =>
            Assert.True(text.Contains(line, StringComparison.Ordinal), $"{line} is not in:\n{text}")
        );
    }
}
