namespace CallCoach.Coaching;

/// <summary>The languages in which practice scripts are written.</summary>
public static class PracticeLanguage
{
    public static IReadOnlyList<string> All { get; } = [CallLanguage.Chinese, CallLanguage.English];
}
