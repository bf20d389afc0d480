namespace Browser.Tests.Browsing;

/// <summary>Presses keys many times in a row without waiting for the answer to each, which takes longer.</summary>
internal static class Keys
{
    public static async Task Tab(Visit visit, int times) => await Press(visit, "Tab", "Tab", times);

    public static async Task Letter(Visit visit, char letter, int times) =>
        await Press(visit, $"{letter}", $"Key{char.ToUpperInvariant(letter)}", times);

    // The browser handles the presses in the order in which it receives them.
    private static async Task Press(Visit visit, string key, string code, int times)
    {
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await Task.WhenAll(
            Enumerable
                .Range(0, times)
                .SelectMany(_ => new[] { "rawKeyDown", "keyUp" })
                .Select(type => session.SendAsync("Input.dispatchKeyEvent", Event(type, key, code)))
        );
        await session.DetachAsync();
    }

    // The number of a key is that of its capital letter; Tab has that of the control character.
    private static Dictionary<string, object> Event(string type, string key, string code) =>
        new()
        {
            ["type"] = type,
            ["key"] = key,
            ["code"] = code,
            ["windowsVirtualKeyCode"] = key == "Tab" ? '\t' : (int)code[^1],
        };
}
