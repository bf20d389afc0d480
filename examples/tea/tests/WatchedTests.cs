using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("Proving.WatchedTests", "Listings.Tests")]

namespace Proving;

/// <summary>Runs tests as xunit does. In a proof run, it watches each of them.</summary>
public sealed class WatchedTests(IMessageSink diagnostics) : XunitTestFramework(diagnostics)
{
    /// <inheritdoc/>
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink diagnostics)
        : XunitTestFrameworkExecutor(assembly, sources, diagnostics)
    {
        protected override void RunTestCases(
            IEnumerable<IXunitTestCase> testCases,
            IMessageSink executionMessageSink,
            ITestFrameworkExecutionOptions executionOptions
        ) =>
            base.RunTestCases(
                testCases,
                Records.Root is null ? executionMessageSink : new Watch(executionMessageSink),
                executionOptions
            );
    }

    private sealed class Watch(IMessageSink sink) : LongLivedMarshalByRefObject, IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestStarting { TestMethod: var test })
            {
                Watchdog.Watch($"{test.TestClass.Class.Name}.{test.Method.Name}", Seconds(test));
            }
            else if (message is ITestFinished)
            {
                Watchdog.Leave();
            }

            return sink.OnMessage(message);
        }

        // Of several attributes, the most patient one counts.
        private static int Seconds(ITestMethod test) =>
            test
                .Method.GetCustomAttributes(typeof(ProvesAttribute))
                .Select(attribute => attribute.GetNamedArgument<int>(nameof(ProvesAttribute.Seconds)))
                .DefaultIfEmpty(Watchdog.Patience)
                .Max();
    }
}
