namespace CallCoach.Storage;

/// <summary>What the call page shows and lists never read.</summary>
public sealed class CallDetail
{
    public Guid CallId { get; init; }

    /// <summary>JSON in the shape of <c>callcoach analyze --json</c> (docs/analyze.md), with what the call page adds.</summary>
    public required string Report { get; set; }

    /// <summary>Ten values a second of each channel, as the traces' own codec writes them; empty when there are none.</summary>
    public required byte[] Traces { get; set; }

    /// <summary>Version of the plan that judged cues and score.</summary>
    public required string PlanVersion { get; set; }
}
