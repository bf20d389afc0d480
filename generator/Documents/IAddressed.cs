namespace Generator;

/// <summary>What becomes a page of its own. The component that draws it takes it as a parameter with the name of its type.</summary>
public interface IAddressed
{
    /// <summary>Path of the page in the site, with forward slashes.</summary>
    string Address { get; }
}
