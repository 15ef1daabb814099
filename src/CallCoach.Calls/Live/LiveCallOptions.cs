namespace CallCoach.Calls;

/// <summary>What a live call allows.</summary>
public sealed class LiveCallOptions
{
    /// <summary>How long a call waits for a source whose connection broke. 60 s: a router restarts in less.</summary>
    public TimeSpan Rejoin { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Nothing for this long outside a pause, and the source is taken for dead.</summary>
    public TimeSpan Idle { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>A pause longer than this is a forgotten call.</summary>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>A longer call is a forgotten one.</summary>
    public TimeSpan LongestCall { get; set; } = TimeSpan.FromHours(4);

    /// <summary>How far a live source may run ahead of the clock: its buffer after a stalled network.</summary>
    public TimeSpan Ahead { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>A hole longer than this is a mistake of the source.</summary>
    public TimeSpan LongestGap { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Calls that run at once on this machine. 500: what two cores carry with room to spare.</summary>
    public int MostCalls { get; set; } = 500;
}
