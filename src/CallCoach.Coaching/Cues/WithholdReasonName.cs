namespace CallCoach.Coaching;

/// <summary>How reasons are called in protocol and database.</summary>
public static class WithholdReasonName
{
    public static string Of(WithholdReason reason) => reason switch
    {
        WithholdReason.Budget => "budget",
        WithholdReason.Cooldown => "cooldown",
        WithholdReason.MostPerCall => "most-per-call",
        WithholdReason.OtherCue => "other-cue",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
