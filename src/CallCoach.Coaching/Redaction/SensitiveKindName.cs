namespace CallCoach.Coaching;

/// <summary>How kinds are called in protocol and database.</summary>
public static class SensitiveKindName
{
    public static string Of(SensitiveKind kind) => kind switch
    {
        SensitiveKind.Card => "card",
        SensitiveKind.IdNumber => "id-number",
        SensitiveKind.Phone => "phone",
        SensitiveKind.Email => "email",
        SensitiveKind.Pending => "pending",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
