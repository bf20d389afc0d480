namespace Generator;

/// <summary>A place in a file that a person wrote.</summary>
/// <param name="File">Path relative to the root of the series, with forward slashes.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 code units.</param>
public sealed record Location(string File, int Line = 1, int Column = 1);

/// <summary>A fault in the input, as data.</summary>
/// <param name="Code">Stable name of the kind of fault, such as <c>LST01</c>.</param>
/// <param name="At">Where the author has to look.</param>
/// <param name="Message">What is wrong, in one line.</param>
/// <param name="Hint">What to do, in one line.</param>
/// <param name="Detail">More lines where they help: a failing test's message, a difference.</param>
public sealed record Problem(string Code, Location At, string Message, string Hint, string Detail = "");
