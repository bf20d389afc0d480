namespace Generator;

/// <summary>A program that readers can change and run in the page.</summary>
public sealed record Playable(PlayedProgram Program) : IDocument
{
    public const string Title = "Change it and run it here";

    /// <summary>Path of the page in the site.</summary>
    public const string Page = "try/index.html";

    /// <summary>Names the program in the address of that page: <c>threads/lucky-race</c>.</summary>
    public string Name => CodeFile.SitePathOf(Program.Program)["code/".Length..^".html".Length];

    /// <summary>Where the page shows it.</summary>
    public string Address => $"{Page}#{Name}";

    /// <summary>Path in the site of its texts.</summary>
    public string Data => $"try/programs/{Name}.json";

    /// <summary>Path in the site of the folder of the runtime. It is never that of another one.</summary>
    public static string RuntimeOf(PlaygroundRuntime runtime) => $"try/{runtime.Hash}";
}
