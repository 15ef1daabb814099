namespace CallCoach.Storage;

/// <summary>What other systems can be told of.</summary>
public static class WebhookEvent
{
    /// <summary>A call has a score, or another than before.</summary>
    public const string CallScored = "call.scored";

    /// <summary>The agent disagrees with a review.</summary>
    public const string ReviewDisputed = "review.disputed";

    /// <summary>Somebody pressed the button that tries an address.</summary>
    public const string Test = "test";

    /// <summary>Those that can be asked for.</summary>
    public static IReadOnlyList<string> All { get; } = [CallScored, ReviewDisputed];
}
