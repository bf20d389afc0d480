namespace Generator.Proof;

/// <summary>Judges evidence that was stored. Its signature is right, but what was signed may be anything.</summary>
internal static class JudgeStored
{
    /// <returns>Null if the evidence contradicts itself, so that no proof run wrote it.</returns>
    public static T? Try<T>(Func<T> judge)
        where T : class
    {
        try
        {
            return judge();
        }
        // A test that is claimed and not there, a problem of no known kind, a place outside of its file: what to ask
        // for has no end, and whatever it is, the answer is the same.
        catch (Exception exception) when (SystemFault.In(exception) is null)
        {
            return null;
        }
    }
}
