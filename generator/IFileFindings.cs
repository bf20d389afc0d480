using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;

namespace Generator;

/// <summary>
/// What earlier proof runs found about single files. It still holds if the text of the file is the same, and everything
/// that other files declare.
/// </summary>
public interface IFileFindings
{
    /// <param name="finding">Name of the finding.</param>
    /// <param name="form">How the result is stored.</param>
    /// <param name="find">Analyses the file. It may use nothing but its text and the compilation.</param>
    /// <param name="about">What else the result depends on.</param>
    /// <returns>What an earlier run found, if that still holds; otherwise what is found now.</returns>
    Task<ImmutableArray<T>> Of<T>(
        string finding,
        CodeFile file,
        JsonTypeInfo<ImmutableArray<T>> form,
        Func<Task<ImmutableArray<T>>> find,
        string about = ""
    );
}
