using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Benchmarks;

if (args is ["series", var count, var folder] && int.TryParse(count, CultureInfo.InvariantCulture, out var articles))
{
    WriteSeries.To(Path.GetFullPath(folder), articles, Repository.Root);
    return 0;
}

if (args is ["steps", ..])
{
    // In this process, because the default is to build a copy of the project elsewhere, where it has no repository.
    var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
    BenchmarkRunner.Run<Steps>(DefaultConfig.Instance.AddJob(job).WithArtifactsPath(Repository.Results), args[1..]);
    return 0;
}

if (args is ["plot"])
{
    var results = Result.In(Path.Combine(Repository.Root, "benchmarks", "results.csv"));
    File.WriteAllText(Path.Combine(Repository.Root, "docs", "images", "growth.svg"), DrawGrowth.Of(results));
    return 0;
}

await Console.Error.WriteLineAsync("Usage: series <number of articles> <folder>, or steps, or plot");
return 2;
