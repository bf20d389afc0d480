namespace Generator.New;

/// <summary>Problems with what <c>new</c> is asked to write.</summary>
internal static class NewProblems
{
    public static readonly ProblemKind FileExists = new(
        "NEW01",
        "New file that exists already",
        "This file exists already.",
        "Choose another name, or delete it first; `new` overwrites nothing."
    );

    public static readonly ProblemKind InvalidKey = new(
        "NEW02",
        "Key that a new listing cannot have",
        "A listing can't have the key '{key}'.{suggestion}",
        "Use lower-case words joined by hyphens, such as `tea-time`; the first one starts with a letter."
    );

    public static readonly ProblemKind RepeatedKey = new(
        "NEW03",
        "Key of a listing that exists already",
        "The listing '{key}' exists already.",
        "Keys are unique in the whole site; choose another one."
    );

    public static readonly ProblemKind TakenName = new(
        "NEW04",
        "Name that is taken",
        "The class of the listing '{key}' would be {type}, and {owner} has that name.",
        "Choose another key."
    );

    public static readonly ProblemKind InvalidFolder = new(
        "NEW05",
        "Folder that cannot be a namespace",
        "The folder '{folder}' can't be a namespace of code/.",
        "Use a name of letters and digits that starts with a capital, such as `Start`."
    );

    public static readonly ProblemKind UnknownFolder = new(
        "NEW06",
        "Folder that is probably misspelt",
        "There is no folder '{folder}' in code/.{suggestion}",
        "If it is a new one, create it first."
    );

    public static readonly ProblemKind NoAddress = new(
        "NEW07",
        "Title that gives no file name",
        "The title '{title}' gives no file name.",
        "Choose one of the letters a to z, digits and hyphens: `--name file-name`."
    );

    public static readonly ProblemKind FolderInUse = new(
        "NEW08",
        "Folder of a new series that is not empty",
        "The folder '{folder}' is not empty.",
        "Choose a new or an empty one; only `.git` may be there."
    );

    public static readonly ProblemKind NoGenerator = new(
        "NEW09",
        "No generator to copy",
        "There is no generator in '{root}' that a new series could have.",
        "Start `new series` in a folder that has `generator`, `theme` and one project."
    );
}
