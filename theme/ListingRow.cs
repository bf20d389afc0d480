using System.Collections.Immutable;
using Generator;

namespace Theme;

/// <summary>A listing on the page of all listings.</summary>
/// <param name="Places">Where readers find it, in their order; empty if no page shows it.</param>
public sealed record ListingRow(Listing Listing, ImmutableArray<Place> Places);
