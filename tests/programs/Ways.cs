using Programs.Tests.Running;

namespace Programs.Tests;

/// <summary>The programs that are not just started without input and compared word for word.</summary>
internal static class Ways
{
    public static IReadOnlyDictionary<string, Way[]> Table { get; } =
        new Dictionary<string, Way[]>
        {
            // The order of the output varies.
            ["Async/ParallelForEach.cs"] = [new Way { Read = Reading.LinesInAnyOrder }],
            ["Background/TwoFeeders.cs"] = [new Way { Read = Reading.LinesInAnyOrder }],
            ["Threads/LockOrderRepaired.cs"] = [new Way { Read = Reading.LinesInAnyOrder }],
            ["Threads/LockStatement.cs"] = [new Way { Read = Reading.LinesInAnyOrder }],
            ["Threads/Locked.cs"] = [new Way { Read = Reading.LinesInAnyOrder }],
            ["Threads/Mess.cs"] = [new Way { Read = Reading.LettersInAnyOrder }],

            // Measurements depend on the machine.
            ["Threads/InParallel.cs"] =
            [
                new Way { Read = Reading.Measured("one after the other:", "on two threads:") },
            ],
            ["Threads/LuckyRace.cs"] = [new Way { Read = Reading.Measured("eggs++:") }],
            ["Threads/StopFlag.cs"] = [new Way { Read = Reading.Measured() }, new Way { Arguments = ["careful"] }],
            ["Threads/WaitingCost.cs"] = [new Way { Read = Reading.Measured("100,000 tasks:", "2,000 threads:") }],

            // Input, crashes and hangs. In Crash.cs the pig and the chicken may print before the cow crashes.
            ["Coroutines/HumanLoop.cs"] = [new Way { Input = "1\n9\n2\n4\n3\n" }],
            ["Async/LockByHand.cs"] = [new Way { Ending = Ending.ByCrash }],
            ["Threads/Crash.cs"] =
            [
                new Way
                {
                    Ending = Ending.ByCrash,
                    Read = Reading.Without("The pig says \"Oink!\".", "The chicken says \"Cluck!\"."),
                },
            ],
            ["Threads/NeverReleased.cs"] = [new Way { Ending = Ending.Never, Until = "cow: Not happy about moo.\n" }],
            ["Async/SyncOverAsync.cs"] =
            [
                new Way { Ending = Ending.Never, Until = "The cow has answered.\nThe cow is thinking.\n" },
            ],
            ["Threads/LockOrder.cs"] =
            [
                new Way { Ending = Ending.Never, Until = "Ctrl+C.\n" },
                new Way { Arguments = ["proof"], Read = Reading.LinesInAnyOrder },
            ],

            // Clients of the farm server.
            ["Async/AnimalsLock.cs"] = [Farm with { Read = Reading.LinesInAnyOrder }],
            ["Async/AnimalsNaive.cs"] =
            [
                Farm with
                {
                    Read = Reading.Split(3, Reading.LettersInAnyOrder, Reading.LinesInAnyOrder),
                },
            ],
            ["Async/AnimalsOrdered.cs"] = [Farm],
            ["Async/Diary.cs"] = [Farm with { Read = Reading.Diary }],
            ["Concurrency/AnimalsSequential.cs"] = [Farm with { Read = Reading.LastNumber }],
            ["Web/ThousandCows.cs"] = [Farm with { Read = Reading.LastNumber }],

            // Servers.
            [Runner.Farm] = [Server(new Visit(Visitor.AsksAtOnce, "/animals/cow", "/animals/yak"))],
            ["Web/Aloud.cs"] = [Server(new Visit(Visitor.AsksAtOnce, "/animals/cow/aloud", "/animals/yak/aloud"))],
            ["Web/AloudAtYourPace.cs"] =
            [
                Server(
                    new Visit(
                        Visitor.AsksAtOnce,
                        "/animals/cow/aloud?pace=10",
                        "/animals/cow/aloud?pace=9",
                        "/animals/yak/aloud"
                    )
                ),
            ],
            ["Web/Bench.cs"] = [Server(new Visit(Visitor.AsksAtOnce, [.. Enumerable.Repeat("/animals/cow", 6)]))],
            ["Web/BlockingFarm.cs"] = [Server(new Visit(Visitor.AsksAtOnce, "/animals/cow", "/animals/yak"))],
            ["Web/ClosingTime.cs"] = [Server(new Visit(Visitor.IsInsideAtClosingTime, "/animals/cow"))],
            ["Web/Patience.cs"] =
            [
                Server(
                    new Visit(
                        Visitor.AsksAtOnce,
                        "/animals/cow?patience=1",
                        "/animals/cow?patience=6",
                        "/animals/cow?patience=0"
                    )
                ),
            ],
            ["Web/SharedFarm.cs"] = [Server(new Visit(Visitor.AsksAtOnce, "/animals/cow", "/animals/cow"))],
            ["Web/TooMany.cs"] = [Server(new Visit(Visitor.AsksAtOnce, [.. Enumerable.Repeat("/animals/cow", 3)]))],
            ["Web/TooSlow.cs"] = [Server(new Visit(Visitor.AsksAtOnce, "/animals/cow", "/animals/yak"))],
            ["Background/Borrowed.cs"] = [Server(new Visit(Visitor.AsksAtOnce, "POST /feed/cow"))],
            ["Background/FeedFarm.cs"] = [Server(new Visit(Visitor.AsksAtOnce, "POST /feed/cow"))],
            ["Background/OwnScope.cs"] = [Server(new Visit(Visitor.AsksAtOnce, "POST /feed/cow"))],
            ["Background/PatientOrder.cs"] = [Server(new Visit(Visitor.AsksAtOnce, "POST /feed/cow"))],
            ["Diagnosis/HangingFarm.cs"] =
            [
                Server(
                    new Visit(Visitor.AsksAtOnce, "/animals/pig", "POST /hay/north/south", "POST /letters/7/Moo!")
                ) with
                {
                    Read = output => Reading.LastNumber(Reading.WithoutHostLog(output)),
                },
            ],
            ["Web/VisitorLeaves.cs"] = [Server(new Visit(Visitor.LeavesEarly, "/animals/cow", "The visitor has left"))],
            ["Web/RadEcho.cs"] = [RadEcho("Moo 🐄", "exit", "not heard")],
            ["Web/RadEchoSilence.cs"] = [RadEcho("Moo 🐄")],
        };

    private static Way Farm => new() { Port = 5080, AtTheFarm = true };

    private static Way Server(params Visit[] visits) =>
        new()
        {
            Arguments = [Visiting.TellOfRequests],
            Port = 5080,
            Until = Runner.FarmIsOpen,
            Visits = visits,
            Ending = Ending.OnRequest,
            Read = Reading.WithoutHostLog,
        };

    private static Way RadEcho(params string[] lines) =>
        new()
        {
            Port = 5081,
            Until = "localhost:5081\n",
            Visits = [new Visit(Visitor.TalksThroughASocket, lines)],
            Ending = Ending.OnRequest,
        };
}
