#!/usr/bin/env dotnet
using System.Diagnostics;

namespace Diagnosis;

/// <summary>Runs a diagnostic tool and gives what it printed.</summary>
public static class Tool
{
    public static string Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        })!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{tool} ended with {process.ExitCode}: {error.Result}{output}");
    }

    public static string Version(string tool) => Run(tool, "--version").Trim().Split('+')[0];
}
