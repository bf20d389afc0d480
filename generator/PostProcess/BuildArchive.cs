using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ICSharpCode.SharpZipLib.Zip;

namespace Generator;

/// <summary>Packs all code of the series for readers who want to run it and have no repository at hand: <c>code.zip</c>, with the folder <c>code/</c> in it and what its programs need beside their text.</summary>
/// <remarks>The framework writes into an archive which system it ran on; this library writes the same bytes on any.</remarks>
internal static class BuildArchive
{
    private const string Name = "code.zip";

    // An archive cannot leave the day out; this is the first that it knows.
    private static readonly DateTime NoDay = new(1980, 1, 1);

    public static OutputFile Of(ImmutableArray<CodeFile> files, ImmutableArray<OutputFile> buildSettings)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipOutputStream(packed) { IsStreamOwner = false, UseZip64 = UseZip64.Off })
        {
            foreach (var file in (IEnumerable<OutputFile>)[.. files.Select(file => OutputFile.Of(file.Path, file.Text)), .. buildSettings])
            {
                archive.PutNextEntry(new ZipEntry(file.Path) { DateTime = NoDay, Size = file.Bytes.Length, IsUnicodeText = true });
                archive.Write(file.Bytes.AsSpan());
                archive.CloseEntry();
            }
        }

        return new OutputFile(Name, ImmutableCollectionsMarshal.AsImmutableArray(packed.ToArray()));
    }
}
