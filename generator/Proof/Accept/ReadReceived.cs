using System.Collections.Immutable;

namespace Generator.Proof.Accept;

/// <summary>Reads what tests received, and takes it as the snapshot.</summary>
/// <param name="root">Absolute path of the series root.</param>
internal sealed class ReadReceived(string root)
{
    /// <summary>All received texts below <c>tests/</c>, by path.</summary>
    public ImmutableArray<ReceivedText> All() =>
        [
            .. Folder
                .Files(root, "tests")
                .Where(name => name.EndsWith(ReceivedText.Extension, StringComparison.Ordinal))
                .Select(name => name[..^ReceivedText.Extension.Length] + ComparedText.Extension)
                .Select(snapshot => new ReceivedText(
                    snapshot,
                    File.Exists(PathOf(snapshot)) ? Text(snapshot) : null,
                    Text(Received(snapshot))
                )),
        ];

    public void Accept(ReceivedText text) =>
        File.Move(PathOf(Received(text.Snapshot)), PathOf(text.Snapshot), overwrite: true);

    private static string Received(string snapshot) =>
        snapshot[..^ComparedText.Extension.Length] + ReceivedText.Extension;

    private string Text(string name) => File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n");

    private string PathOf(string name) => Path.Combine(root, name);
}
