namespace Browser.Tests;

/// <summary>
/// What readers type into the search, and the place that they must find. Written before the ranking was tuned.
/// </summary>
internal static class SearchQuestions
{
    private const string Threads = "articles/coroutines-versus-threads.html",
        Roads = "articles/csharp-on-the-road-to-coroutines.html",
        Using = "articles/using-coroutines-with-async-await.html",
        Failures = "articles/failures-and-cancellation.html",
        Tools = "articles/streams-tools-and-traps.html",
        Web = "articles/writing-an-asynchronous-web-service.html",
        Kitchen = "articles/what-is-concurrency.html",
        Primer = "articles/csharp-primer.html",
        Glossary = "glossary.html",
        Python = $"{Glossary}#for-readers-who-come-from-python",
        NoLock =
            $"{Threads}#no-global-interpreter-lock-parallel-for-real-and-the-stop-flag-that-never-stops-in-release";

    public static (string Query, string Place)[] All { get; } =
    [
        // Words of the glossary, and other words for the same.
        ("race condition", $"{Glossary}#race-condition"),
        ("race", $"{Glossary}#race-condition"),
        ("data race", $"{Glossary}#data-race"),
        ("deadlock", $"{Glossary}#deadlock"),
        ("event loop", $"{Glossary}#event-loop"),
        ("semaphore", $"{Glossary}#semaphore"),
        ("timeout", $"{Glossary}#timeout"),
        ("state machine", $"{Glossary}#state-machine"),
        ("fire and forget", $"{Glossary}#fire-and-forget"),
        ("graceful shutdown", $"{Glossary}#graceful-shutdown"),
        ("promise", $"{Glossary}#task"),
        ("future", $"{Glossary}#task"),
        ("green threads", $"{Glossary}#green-thread"),
        ("goroutine", $"{Glossary}#green-thread"),
        ("generator", $"{Glossary}#iterator"),
        ("synchronisation context", $"{Glossary}#synchronization-context"),
        // With a letter too few or too many.
        ("dedlock", $"{Glossary}#deadlock"),
        ("corutine", $"{Glossary}#coroutine"),
        ("semaphor", $"{Glossary}#semaphore"),
        ("cancelation", $"{Failures}#enough-cancellation-and-timeouts"),
        // Words of other languages.
        ("GIL", NoLock),
        ("global interpreter lock", NoLock),
        ("asyncio", Python),
        ("asyncio.gather", Python),
        ("virtual threads", $"{Threads}#green-threads-gevent-javas-virtual-threads-and-what-net-decided"),
        // Names of the language and of .NET.
        ("yield return", $"{Roads}#yield-return-pausing-in-the-middle"),
        ("foreach", $"{Roads}#foreach-needs-a-shape-not-an-interface"),
        ("async void", $"{Tools}#async-void-an-exception-that-nobody-can-catch"),
        ("await using", $"{Failures}#closing-takes-time-too-await-using"),
        ("Task.WhenAll", $"{Using}#several-at-once"),
        ("Task.WhenEach", $"{Tools}#taskwheneach-answers-as-they-arrive"),
        ("Parallel.ForEachAsync", $"{Tools}#parallelforeachasync-at-most-k-in-hand"),
        ("Task.Result", $"{Using}#a-thread-that-waits-for-itself"),
        ("ConfigureAwait", $"{Tools}#configureawaitfalse-does-not-mean-go-to-the-pool"),
        ("ValueTask", $"{Tools}#a-valuetask-awaited-twice"),
        ("IAsyncEnumerable", $"{Tools}#streams-items-you-have-to-wait-for"),
        ("TimeProvider", $"{Tools}#testing-time-with-timeprovider"),
        ("CancellationToken", $"{Glossary}#cancellation-token"),
        ("AsyncLocal", $"{Glossary}#asynclocal"),
        ("BackgroundService", $"{Glossary}#background-service"),
        ("AggregateException", $"{Failures}#several-calls-several-failures"),
        ("volatile", NoLock),
        ("Interlocked", $"{Threads}#silent-trouble-the-lost-update-and-why-your-test-was-green"),
        ("lambda", $"{Primer}#functions-as-values"),
        ("record", $"{Primer}#records"),
        ("question mark", $"{Primer}#question-marks"),
        // Subjects.
        ("thread safe", $"{Threads}#act-2-a-lock"),
        ("lost update", $"{Threads}#silent-trouble-the-lost-update-and-why-your-test-was-green"),
        ("thread pool starvation", $"{Tools}#a-starved-pool-all-threads-wait-for-a-thread"),
        ("await in lock", $"{Tools}#a-lock-across-an-await"),
        ("producer consumer", "articles/work-in-the-background.html#a-queue-and-a-worker"),
        ("rate limit", $"{Web}#too-many-503"),
        ("503", $"{Web}#too-many-503"),
        ("install", "index.html#get-ready"),
        ("download", "index.html#get-ready"),
        // Sentences.
        ("how do I cancel a call", $"{Failures}#enough-cancellation-and-timeouts"),
        ("what does the compiler generate", $"{Roads}#what-the-compiler-wrote"),
        ("which .NET version do I need", "index.html#get-ready"),
        ("difference between concurrent and parallel", $"{Kitchen}#four-words"),
        ("when should I use threads", $"{Threads}#threads-or-coroutines-which-when"),
        ("my service hangs", "articles/when-a-service-hangs.html"),
        ("how do I test code that waits", $"{Tools}#testing-time-with-timeprovider"),
        ("what happens to an exception in a task", $"{Failures}#when-it-goes-wrong-exceptions"),
        ("how is this proven", "proof/index.html"),
        // Names of pages, listings, types and files.
        ("coroutines versus threads", Threads),
        ("C# primer", Primer),
        ("the slides", "talk/slides.html"),
        ("one-cook", $"{Kitchen}#listing-one-cook"),
        ("lost-update", $"{Threads}#listing-lost-update"),
        ("SimulatedClock", "api/shared.simulatedclock.html"),
        ("TcpServer", "api/web.tcpserver.html"),
        ("LuckyRace.cs", "code/threads/lucky-race.html"),
        ("code/Web/SingleFlight.cs", "code/web/single-flight.html"),
    ];
}
