namespace CallCoach.Coaching;

/// <summary>How kinds are called in protocol and database.</summary>
public static class WordFindingKindName
{
    public static string Of(WordFindingKind kind) => kind switch
    {
        WordFindingKind.Filler => "filler",
        WordFindingKind.Question => "question",
        WordFindingKind.ClosingQuestion => "closing-question",
        WordFindingKind.Objection => "objection",
        WordFindingKind.NextStep => "next-step",
        WordFindingKind.Goodbye => "goodbye",
        WordFindingKind.Hold => "hold",
        WordFindingKind.Stage => "stage",
        WordFindingKind.Echo => "echo",
        WordFindingKind.Repeat => "repeat",
        WordFindingKind.Benefit => "benefit",
        WordFindingKind.ScriptPoint => "script-point",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
