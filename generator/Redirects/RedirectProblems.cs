namespace Generator.Redirects;

/// <summary>Problems with the former paths of pages.</summary>
internal static class RedirectProblems
{
    public static readonly ProblemKind InvalidRedirect = new(
        "LNK06",
        "Invalid path in a redirect",
        "'{path}' isn't a valid path for a redirect.",
        "Write it relative to the root of the site, such as `articles/old-name.html` or `old-folder/`."
    );

    public static readonly ProblemKind TakenRedirect = new(
        "LNK07",
        "Redirect from a path that is in use",
        "The former path '{path}' is already in use.",
        "Remove it from `redirect_from` here, or move what is there now."
    );
}
