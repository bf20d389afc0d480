namespace Generator.Proof.Ledger;

/// <summary>What else the machine does while tests run.</summary>
public enum Load
{
    /// <summary>Nothing that the proof run knows of.</summary>
    Quiet,

    /// <summary>All cores but one are kept busy.</summary>
    OthersBusy,

    /// <summary>The tests have one core for all their threads.</summary>
    OneCore,
}
