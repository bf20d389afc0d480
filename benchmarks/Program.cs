using System.Globalization;
using Benchmarks;

if (args is ["series", var count, var folder] && int.TryParse(count, CultureInfo.InvariantCulture, out var articles))
{
    WriteSeries.To(Path.GetFullPath(folder), articles, Repository.Root);
    return 0;
}

await Console.Error.WriteLineAsync("Usage: series <number of articles> <folder>");
return 2;
