using System.Net.Sockets;
using System.Text;

namespace Programs.Tests.Running;

/// <summary>Sends requests to a server and returns its responses as text.</summary>
internal static class Visiting
{
    /// <summary>The argument that makes a web application log each request that it receives.</summary>
    public const string TellOfRequests = "--Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics=Information";

    private const string RequestArrived = "Request starting ";

    public static Task<string> Visit(Child server, Visit visit, int port) =>
        visit switch
        {
            { Who: Visitor.AsksAtOnce } => AskAtOnce(visit.What, port),
            { Who: Visitor.LeavesEarly, What: [var path, var farewell] } => LeaveEarly(server, path, farewell, port),
            { Who: Visitor.IsInsideAtClosingTime, What: [var path] } => BeInsideAtClosingTime(server, path, port),
            { Who: Visitor.TalksThroughASocket } => Talk(visit.What, port),
            _ => throw new ArgumentException(
                $"A visitor who {visit.Who} needs something else than {string.Join(", ", visit.What)}.",
                nameof(visit)
            ),
        };

    private static async Task<string> AskAtOnce(string[] paths, int port)
    {
        using var client = Client(port);
        var answers = await Task.WhenAll(paths.Select(path => Ask(client, path, CancellationToken.None)));
        return string.Concat(answers.Order(StringComparer.Ordinal));
    }

    private static async Task<string> LeaveEarly(Child server, string path, string farewell, int port)
    {
        using var client = Client(port);
        using var leaving = new CancellationTokenSource();
        var answer = Ask(client, path, leaving.Token);
        await server.Prints(RequestArrived);
        await leaving.CancelAsync();
        await Task.WhenAny(answer);
        await server.Prints(farewell);
        return $"{path}: {answer.Status}\n";
    }

    private static async Task<string> BeInsideAtClosingTime(Child server, string path, int port)
    {
        using var client = Client(port);
        var answer = Ask(client, path, CancellationToken.None);
        await server.Prints(RequestArrived);
        await server.AskToEnd();
        return await answer;
    }

    private static async Task<string> Ask(HttpClient client, string path, CancellationToken leaving)
    {
        // "/path" is asked for; "POST /path" is sent.
        var words = path.Split(' ');
        using var request = new HttpRequestMessage(new HttpMethod(words is [var verb, _] ? verb : "GET"), words[^1]);
        using var answer = await client.SendAsync(request, leaving);
        var text = await answer.Content.ReadAsStringAsync(leaving);
        var later = answer.Headers.RetryAfter is { } wait ? $"Retry-After: {wait}\n" : "";
        return $"{path}: {(int)answer.StatusCode} {answer.ReasonPhrase}\n{later}{text.TrimEnd('\n')}".TrimEnd('\n')
            + "\n";
    }

    private static async Task<string> Talk(string[] lines, int port)
    {
        using var client = new TcpClient("127.0.0.1", port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    private static HttpClient Client(int port) => new() { BaseAddress = new Uri($"http://localhost:{port}") };
}
