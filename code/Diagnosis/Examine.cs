#!/usr/bin/env dotnet
#:property StartupObject=Diagnosis.Examine
#:include Excerpt.cs
#:include Patient.cs
#:include Tool.cs
using System.Runtime.InteropServices;

namespace Diagnosis;

/// <summary>Opens the hanging farm, makes it hang in its three ways, and keeps what the tools say of it.</summary>
public static class Examine
{
    private const string Counters = @"EventCounters\System.Runtime";

    private static readonly string[] Telling = ["Counter Name", "CPU Usage", "ThreadPool"];

    public static void Main(string[] args)
    {
        if (args is not ["--save"])
        {
            Console.WriteLine("dotnet code/Diagnosis/Examine.cs --save");
            Console.WriteLine("needs dotnet-counters, dotnet-stack and dotnet-dump on the PATH, and takes a minute.");
            return;
        }

        Save("TwoDoors", ExamineDoors);
        Save("HeldThread", ExamineThreads);
        Save("LostAnswer", ExamineLetters);
    }

    private static string[] ExamineDoors(Patient farm)
    {
        farm.Visit(HttpMethod.Post, "/hay/north/south");
        farm.Visit(HttpMethod.Post, "/hay/south/north");
        Thread.Sleep(5000);
        var stacks = Tool.Run("dotnet-stack", "report", "--process-id", farm.Id);
        return ["$ dotnet-stack report --process-id " + farm.Id, Excerpt.Of(stacks, "TwoDoors.Move", "threads", 2)];
    }

    private static string[] ExamineThreads(Patient farm)
    {
        for (var visitor = 0; visitor < 40; visitor++)
        {
            farm.Visit(HttpMethod.Get, "/animals/pig");
        }

        Thread.Sleep(10_000);
        var table = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        Tool.Run("dotnet-counters", "collect", "--process-id", farm.Id, "--counters", Counters,
            "--duration", "00:00:00:04", "--format", "csv", "--output", table);
        var rows = File.ReadAllLines(table);
        File.Delete(table);
        var last = rows[^1].Split(',')[0];
        var shown = rows.Take(1).Concat(rows.Skip(1).Where(row => row.StartsWith(last, StringComparison.Ordinal)))
            .Where(row => Telling.Any(name => row.Contains(name, StringComparison.Ordinal))).ToArray();
        var stacks = Tool.Run("dotnet-stack", "report", "--process-id", farm.Id);
        return
        [
            $"$ dotnet-counters collect --process-id {farm.Id} --counters '{Counters}' \\\n" +
                "    --duration 00:00:00:04 --format csv --output farm.csv",
            $"{string.Join('\n', shown)}\n[{rows.Length - shown.Length} more rows]",
            "$ dotnet-stack report --process-id " + farm.Id,
            Excerpt.Of(stacks, "HeldThread.Listen", "threads", 1),
        ];
    }

    private static string[] ExamineLetters(Patient farm)
    {
        farm.Visit(HttpMethod.Post, "/letters/to/cow");
        Thread.Sleep(2000);
        farm.Visit(HttpMethod.Post, "/letters/7/Moo!");
        Thread.Sleep(2000);
        var stacks = Tool.Run("dotnet-stack", "report", "--process-id", farm.Id);
        var dump = Path.Combine(Path.GetTempPath(), "farm.dmp");
        File.Delete(dump);
        Tool.Run("dotnet-dump", "collect", "--process-id", farm.Id, "--output", dump);
        var tasks = Tool.Run("dotnet-dump", "analyze", dump, "--command", "dumpasync", "--command", "exit");
        File.Delete(dump);
        return
        [
            $"$ dotnet-stack report --process-id {farm.Id}",
            Excerpt.Of(stacks, "LetterBox", "threads", 1),
            $"$ dotnet-dump collect --process-id {farm.Id} --output farm.dmp",
            "$ dotnet-dump analyze farm.dmp --command dumpasync",
            Excerpt.Of(tasks, "LetterBox", "stacks", 1),
        ];
    }

    private static void Save(string listing, Func<Patient, string[]> examine)
    {
        using var farm = new Patient();
        var text = string.Join("\n\n",
            [
                $"Measured on {DateTime.UtcNow:yyyy-MM-dd}: {RuntimeInformation.OSDescription.Trim()},\n" +
                    $"{RuntimeInformation.FrameworkDescription}, dotnet-stack {Tool.Version("dotnet-stack")}",
                .. examine(farm),
            ]);
        Console.WriteLine(text);
        File.WriteAllText(Path.Combine("code", "Diagnosis", $"{listing}.measured.txt"), text + "\n");
    }
}
