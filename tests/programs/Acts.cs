using Programs.Tests.Blocks;

namespace Programs.Tests;

/// <summary>
/// The blocks that do not just run to their end, or whose page says more of them than the outputs of its listings.
/// They are in the order of the page; an act belongs to the next block that begins with its text.
/// </summary>
internal static class Acts
{
    private const string Tool = "It installs a program for the whole machine, from the network.";
    private const string Process =
        "It needs a tool that this repository does not install, and the number of a process.";

    public static IReadOnlyDictionary<string, Act[]> Table { get; } =
        new Dictionary<string, Act[]>
        {
            ["articles/await-by-hand.md"] =
            [
                // The output on the page also shows what was typed.
                new Ends("dotnet code/Coroutines/HumanLoop.cs")
                {
                    Apart = ["human-loop"],
                    Says = [new("because nobody held that ticket", @"^Nobody has ticket 9\.$")],
                },
            ],
            ["articles/below-http.md"] =
            [
                new Opens("dotnet code/Web/RadEcho.cs")
                {
                    Until = "Now listening on localhost:5081\n",
                    Apart = ["radecho-speak"],
                },
                new Ends("curl -N telnet:", Input: "Moo!\nexit\n")
                {
                    Says = [new("it says the line back", @"^Moo!\n")],
                },
            ],
            ["articles/coroutines-versus-threads.md"] =
            [
                new Ends("dotnet code/Threads/Mess.cs")
                {
                    Says = [new("Every letter is there", @"\A(?=(.*\n){3}\z)(.|\n){70}\z")],
                },
                new Ends("dotnet code/Threads/Locked.cs")
                {
                    Says =
                    [
                        new(
                            "Each sentence is whole",
                            """\A(The (cow|pig|chicken) says "(Moo|Oink|Cluck)!"\.\n){3}\z"""
                        ),
                    ],
                },
                new Ends("dotnet code/Threads/Crash.cs")
                {
                    Says = [new("""The line "All have spoken." never appears""", @"\A((?!All have spoken)(.|\n))*\z")],
                },
                new Ends("dotnet code/Threads/NeverReleased.cs")
                {
                    Says = [new("prints the cow's complaint and then nothing", @"\Acow: Not happy about moo\.\n\z")],
                },
                new Ends("dotnet code/Threads/LockOrder.cs")
                {
                    Says = [new("Each holds what the other needs", @"\AAnn and Bob wait for each other\..*\n\z")],
                },
                new Ends("dotnet code/Threads/LuckyRace.cs")
                {
                    Says =
                    [
                        new("an addition that nobody can interrupt", "Increment: nothing was lost in 20 of 20 runs"),
                    ],
                },
                new Ends("dotnet run -c Release --file code/Threads/StopFlag.cs")
                {
                    Says =
                    [
                        new("a token that is made to be cancelled", "^Release, (.|\n)*^CancellationToken: stopped$"),
                    ],
                },
                new Ends("dotnet code/Threads/WaitingCost.cs")
                {
                    Says = [new("each thread reserves room", @"^2,000 threads: .* [\d.]+ MiB reserved for each$")],
                },
            ],
            ["articles/streams-tools-and-traps.md"] =
            [
                new Ends("dotnet code/Async/AsyncVoid.cs")
                {
                    Says =
                    [
                        new("One is caught. The other one ends the process", "^caught: (.|\n)*^Unhandled exception"),
                    ],
                },
            ],
            ["articles/using-coroutines-with-async-await.md"] =
            [
                new Opens("dotnet code/Shared/Farm.cs"),
                new Ends("dotnet code/Async/SyncOverAsync.cs")
                {
                    Says = [new("After its last line it prints nothing more", @"\A.*\n.*\nThe cow is thinking\.\n\z")],
                },
            ],
            ["articles/what-is-concurrency.md"] = [new Opens("dotnet code/Shared/Farm.cs")],
            ["articles/when-a-service-hangs.md"] =
            [
                new Opens("DOTNET_PROCESSOR_COUNT=2 dotnet code/Diagnosis/HangingFarm.cs")
                {
                    Says = [new("It prints the number of its process", @"^This farm is process \d+\.$")],
                },
                new Skipped("dotnet tool install", Tool),
                new Hangs("(curl -X POST", Seconds: 2) { Says = [new("Neither does.", @"\A\z")] },
                new Skipped("dotnet-stack report", Process),
                new Hangs("(for i in $(seq 40)", Seconds: 7) { Anew = true, Says = [new("never.", @"\A\z")] },
                new Skipped("dotnet-counters collect", Process),
                new Hangs("curl -X POST localhost:5080/letters/to/cow", Seconds: 1)
                {
                    Anew = true,
                    Heard = "Letter 1 goes to the cow.\n",
                    Says = [new("the visitor waits on", @"\A\z")],
                },
                new Ends("curl -i -X POST 'localhost:5080/letters/7/Moo!'")
                {
                    Says = [new("It is accepted with 200", @"\AHTTP/1\.1 200 OK\r?$")],
                },
            ],
            ["articles/work-in-the-background.md"] =
            [
                new Opens("dotnet code/Background/Borrowed.cs"),
                new Ends("curl -X POST")
                {
                    Heard = "Cannot access a disposed object",
                    Says = [new("at once", @"\A\z")],
                },
            ],
            ["articles/writing-an-asynchronous-web-service.md"] =
            [
                new Opens("DOTNET_PROCESSOR_COUNT=2 dotnet code/Web/BlockingFarm.cs"),
                new Ends("curl http:") { Says = [new("you get `Moo!`", @"\AMoo!\z")] },
                new Ends("(for i in $(seq 40)")
                {
                    Says = [new("each prints how many seconds it waited", @"\A(\d+\.\d+\n){40}\z")],
                },
                new Opens("DOTNET_PROCESSOR_COUNT=2 dotnet code/Shared/Farm.cs") { Apart = ["farm"] },
                new Ends("curl http:")
                {
                    Says = [new("it answers with 404 at once", @"\AThere is no yak on this farm\.\z")],
                },
                new Opens("dotnet code/Web/VisitorLeaves.cs"),
                new Ends("curl --max-time 2", ExitCode: 28)
                {
                    Heard = "The visitor has left",
                    Says = [new("The visitor gives up after two seconds", @"timed out after 2\d\d\d ")],
                },
                new Opens("dotnet code/Web/TooMany.cs") { Apart = ["too-many"] },
                // The time and the text are printed one after another, and two print at the same time.
                new Ends("(for i in 1 2 3")
                {
                    Says =
                    [
                        new("One visitor is turned away at once", @"\AThe barn is full\. \(503, [01]\.\d+ s\)\n"),
                        new(
                            "two hear the cow after five seconds",
                            @"^(Moo! \(200, 5\.\d+ s\)\nMoo!|Moo!Moo! \(200, 5\.\d+ s\)\n) \(200, 5\.\d+ s\)\n\z"
                        ),
                    ],
                },
                new Opens("dotnet code/Web/Aloud.cs"),
                new Ends("curl -N") { Says = [new("sends each item", @"\A(data: .\n\n)+\z")] },
                new Opens("dotnet code/Web/ClosingTime.cs"),
                new IsInsideAtClosingTime("curl http:") { Says = [new("The visitor gets the answer", @"\AMoo!\z")] },
            ],
            ["index.md"] =
            [
                new Ends("dotnet --version")
                {
                    Says = [new("version 10.0.300 or a later 10.0", @"\A10\.0\.[3-9]\d\d\b")],
                },
            ],
        };
}
