namespace Generator.Preview;

/// <summary>A listing as it was saved, which is not proven yet.</summary>
/// <param name="Text">What readers will see of it once it is proven.</param>
internal sealed record UnprovenListing(string Key, string Text);
