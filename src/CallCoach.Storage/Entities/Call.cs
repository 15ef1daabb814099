using CallCoach.Calls;

namespace CallCoach.Storage;

/// <summary>One call: who, when, how it came in, and the numbers that lists and boards show. What the call page shows beyond them is its <see cref="CallDetail"/>.</summary>
public sealed class Call
{
    public const int TextLength = 100;

    /// <summary>Made by the source; version 7 where we make it.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid TeamId { get; init; }

    public Team? Team { get; init; }

    public required Guid AgentId { get; init; }

    public User? Agent { get; init; }

    public required CallKind Kind { get; init; }

    /// <summary>A practice call that nobody but its agent ever sees.</summary>
    public bool IsPrivate { get; set; }

    public CallStatus Status { get; set; } = CallStatus.Running;

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>UTC; null while it runs.</summary>
    public DateTime? EndedAt { get; set; }

    public double DurationSeconds { get; set; }

    public CallDirection Direction { get; set; } = CallDirection.Outbound;

    public string? CustomerReference { get; set; }

    public string? Campaign { get; set; }

    /// <summary>Spoken in the call, BCP 47; null when nobody said.</summary>
    public string? Language { get; set; }

    /// <summary>Of the recording; null until it is known.</summary>
    public int? SampleRateHz { get; set; }

    /// <summary>1 or 2.</summary>
    public int Channels { get; set; } = 2;

    public ChannelRole FirstRole { get; set; } = ChannelRole.Agent;

    /// <summary>Of the second channel; <see cref="ChannelRole.Unknown"/> for a call with one.</summary>
    public ChannelRole SecondRole { get; set; } = ChannelRole.Customer;

    /// <summary>Relative to the recordings folder; null when there is none, or none any more.</summary>
    public string? RecordingFile { get; set; }

    /// <summary>Why it failed, for programs: bad-message, disk-full …; null when it did not.</summary>
    public string? ErrorCode { get; set; }

    public CallNumbers Numbers { get; set; } = new();

    /// <summary>Where its text stands.</summary>
    public TranscriptState TranscriptState { get; set; }

    /// <summary>Why there is no text, or not all of it, for programs; null when nothing is amiss.</summary>
    public string? TranscriptCode { get; set; }

    /// <summary>JSON: the script that applied when the call began; null without.</summary>
    public string? Script { get; set; }

    /// <summary>Numbers that identify people are masked in the text and silenced in the recording.</summary>
    public bool Redacted { get; set; }

    /// <summary>Where the customer's consent to being recorded stands.</summary>
    public CallConsent Consent { get; set; }

    /// <summary>Where the full-text index has it: grows with the time at which calls began. Null while it is not in there.</summary>
    public long? SearchKey { get; set; }

    public WordNumbers Words { get; set; } = new();

    /// <summary>Where its review stands; null without one.</summary>
    public ReviewState? ReviewState { get; set; }

    /// <summary>0 to 100, as people left it; null without a review that was published.</summary>
    public int? ReviewedScore { get; set; }

    public CallDetail? Detail { get; set; }

    public CallScoring? Scoring { get; set; }

    public ICollection<CallCue> Cues { get; } = [];

    public ICollection<CallGap> Gaps { get; } = [];
}
