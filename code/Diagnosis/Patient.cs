#!/usr/bin/env dotnet
using System.Diagnostics;

namespace Diagnosis;

/// <summary>The hanging farm in a process of its own, which ends with this object.</summary>
public sealed class Patient : IDisposable
{
    private readonly Process _starter;
    private readonly HttpClient _visitor = new() { BaseAddress = new Uri("http://localhost:5080") };

    public Patient()
    {
        var start = new ProcessStartInfo("dotnet", ["code/Diagnosis/HangingFarm.cs"]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "2";
        _starter = Process.Start(start)!;
        for (var line = ""; !line.Contains("Now listening", StringComparison.Ordinal);)
        {
            line = _starter.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The farm did not open.");
            Id = line.StartsWith("This farm is process ", StringComparison.Ordinal)
                ? line.Split(' ')[^1].TrimEnd('.')
                : Id;
        }
    }

    public string Id { get; private set; } = "";

    /// <summary>Sends a request and does not wait for an answer that will not come.</summary>
    public void Visit(HttpMethod method, string path) => _ = Send(method, path);

    private async Task Send(HttpMethod method, string path)
    {
        try
        {
            using var request = new HttpRequestMessage(method, path);
            using var answer = await _visitor.SendAsync(request);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            // The visitor leaves with the farm.
        }
    }

    public void Dispose()
    {
        _starter.Kill(entireProcessTree: true);
        _starter.WaitForExit();
        _starter.Dispose();
        _visitor.Dispose();
    }
}
