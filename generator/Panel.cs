namespace Generator;

/// <summary>What a feature adds to a listing's figure or to a page.</summary>
public abstract record Panel
{
    /// <summary>The same content for the Markdown copy of the page; empty to omit it there.</summary>
    public virtual string Markdown => "";

    /// <summary>Whether it shows a result, so that a figure can do without its code.</summary>
    public virtual bool ShowsResult => false;
}
