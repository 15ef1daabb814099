namespace CallCoach.Coaching;

/// <summary>How reasons are called in protocol and database.</summary>
public static class CueClearReasonName
{
    public static string Of(CueClearReason reason) => reason switch
    {
        CueClearReason.Corrected => "corrected",
        CueClearReason.Expired => "expired",
        CueClearReason.Replaced => "replaced",
        CueClearReason.CallEnded => "call-ended",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
