namespace Proving.Scheduling;

/// <summary>How a run ended, or that it has not ended yet.</summary>
internal sealed class Ending
{
    public bool IsOver { get; private set; }

    /// <summary>What readers see if it did not end by itself, such as who waits for whom.</summary>
    public string? Stopped { get; private set; }

    /// <summary>Whether threads that could have gone on did not.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether it was given up because it took too many steps.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether it was given up because another schedule shows the same.</summary>
    public bool IsRedundant { get; private set; }

    /// <summary>Why it says nothing: something happened that the scheduler cannot decide about.</summary>
    public NotModelledException? Unmodelled { get; private set; }

    public void End() => IsOver = true;

    public void GiveUp()
    {
        (IsRedundant, IsOver) = (true, true);
    }

    /// <summary>The first reason counts.</summary>
    public void Stop(string how)
    {
        Stopped ??= how;
        IsOver = true;
    }

    public void StopLate(string how)
    {
        IsTooLong = true;
        Break(how);
    }

    public void Break(string how)
    {
        IsBroken = true;
        Stop(how);
    }

    /// <returns>To be thrown.</returns>
    public NotModelledException Refuse(string why)
    {
        IsOver = true;
        return Unmodelled ??= new NotModelledException(why);
    }
}
