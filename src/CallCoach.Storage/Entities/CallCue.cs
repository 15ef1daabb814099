using CallCoach.Calls;

namespace CallCoach.Storage;

/// <summary>A cue that was shown in a call, or would have been but for the budget.</summary>
public sealed class CallCue
{
    public long Id { get; init; }

    public Guid CallId { get; set; }

    /// <summary>1 for the first cue shown; 0 for one that was withheld.</summary>
    public int Number { get; init; }

    public required string Code { get; init; }

    /// <summary>Seconds from the start of the call.</summary>
    public double At { get; init; }

    /// <summary>Seconds from the start of the call; null while it is shown.</summary>
    public double? ClearedAt { get; set; }

    /// <summary>corrected, expired, replaced, call-ended; for a withheld cue what withheld it.</summary>
    public string? Reason { get; set; }

    public bool Shown { get; init; } = true;

    /// <summary>Name of the reading that raised it.</summary>
    public required string Reading { get; init; }

    public double? Value { get; init; }

    public double? Usual { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }

    /// <summary>Start of what it rests on, seconds.</summary>
    public double EvidenceFrom { get; init; }

    /// <summary>Its end, seconds.</summary>
    public double EvidenceTo { get; init; }

    /// <summary>JSON: the words as shown, by language.</summary>
    public required string Words { get; init; }

    public required string RuleVersion { get; init; }

    /// <summary>The behaviour changed within 20 s; null while that is open.</summary>
    public bool? Followed { get; set; }

    /// <summary>What the agent said of it; null when nothing.</summary>
    public CueFeedback? Feedback { get; set; }
}
