namespace Generator.Addresses;

/// <summary>Checks that each file of the site has its own path, and that each path makes a URL.</summary>
internal sealed class AddressesPipeline : Pipeline
{
    public override bool ReadsFiles => true;

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        CheckAddresses.In(site, files.Of<OutputFile>());
}
