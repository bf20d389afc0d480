using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ICSharpCode.SharpZipLib.Zip;

namespace Generator.Archive;

/// <summary>
/// Packs all code of the series into <c>code.zip</c>, for readers who want to run it without the repository: the folder
/// <c>code/</c> and the build settings that its programs need.
/// </summary>
/// <remarks>
/// System.IO.Compression writes the operating system into a zip file; this library writes the same bytes on every
/// system.
/// </remarks>
internal static class BuildArchive
{
    private const string Name = "code.zip";

    // Every zip entry has a date; this is the earliest one that the format allows.
    private static readonly DateTime NoDay = new(1980, 1, 1);

    public static OutputFile Of(ImmutableArray<CodeFile> files, ImmutableArray<MsBuildFile> buildSettings)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipOutputStream(packed) { IsStreamOwner = false, UseZip64 = UseZip64.Off })
        {
            foreach (
                var file in (IEnumerable<OutputFile>)
                    [
                        .. files.Select(file => OutputFile.Of(file.Path, file.Text)),
                        .. buildSettings.Select(setting => setting.File),
                    ]
            )
            {
                archive.PutNextEntry(
                    new ZipEntry(file.Path)
                    {
                        DateTime = NoDay,
                        Size = file.Bytes.Length,
                        IsUnicodeText = true,
                    }
                );
                archive.Write(file.Bytes.AsSpan());
                archive.CloseEntry();
            }
        }

        return new OutputFile(Name, ImmutableCollectionsMarshal.AsImmutableArray(packed.ToArray()));
    }
}
