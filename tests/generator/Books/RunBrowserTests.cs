using System.Diagnostics;
using System.Globalization;
using Generator.Books;
using Microsoft.Extensions.Time.Testing;

namespace Generator.Tests.Books;

/// <summary>What happens with a browser that does not end.</summary>
public sealed class RunBrowserTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("browser");

    private string Pid => Path.Combine(_folder.FullName, "pid");

    [Fact]
    public async Task It_is_stopped_after_its_time()
    {
        var clock = new FakeTimeProvider();

        var printing = Print(clock, CancellationToken.None);
        await AssertStarted();
        Assert.False(printing.IsCompleted);
        clock.Advance(RunBrowser.Limit);

        Assert.Equal("It was stopped after 5 minutes.", await printing);
        AssertEnded();
    }

    [Fact]
    public async Task It_is_stopped_with_the_build()
    {
        using var stop = new CancellationTokenSource();

        var printing = Print(new FakeTimeProvider(), stop.Token);
        await AssertStarted();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => printing);
        AssertEnded();
    }

    [Fact]
    public async Task Half_a_file_of_a_browser_that_fails_is_no_book()
    {
        var said = await Print(
            new FakeTimeProvider(),
            CancellationToken.None,
            "echo half > book.pdf; echo crashed; exit 1"
        );

        Assert.Equal("crashed", said);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<string?> Print(TimeProvider clock, CancellationToken cancel, string then = "exec sleep 1000")
    {
        var browser = Path.Combine(_folder.FullName, "browser");
        File.WriteAllText(browser, $"#!/bin/sh\necho $$ > {Pid}.part\nmv {Pid}.part {Pid}\n{then}\n");
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("The browser of this test is a shell script.");
        }

        File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return RunBrowser.ToPrint(
            browser,
            _folder.FullName,
            "book.html",
            Path.Combine(_folder.FullName, "book.pdf"),
            clock,
            cancel
        );
    }

    private async Task AssertStarted()
    {
        while (!File.Exists(Pid))
        {
            await Task.Yield();
        }
    }

    // Whoever waited for the result has waited for its end.
    private void AssertEnded()
    {
        var process = int.Parse(File.ReadAllText(Pid), CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(process));
    }
}
