using CallCoach.Coaching;

namespace CallCoach.Storage;

/// <summary>What a team wants said in a call.</summary>
/// <param name="Id">Made by who wrote it.</param>
/// <param name="Title">As people see it.</param>
/// <param name="Language">BCP 47 tag of the calls that it is for; null: of all.</param>
/// <param name="Points">In the order in which they should come.</param>
public sealed record TeamScript(Guid Id, string Title, string? Language, IReadOnlyList<ScriptPoint> Points)
{
    public CallScript ForCall() => new(Id.ToString(), Title, Points);

    /// <summary>Is it for calls in this language? A call whose language nobody said counts as one.</summary>
    public bool IsFor(string? language) =>
        string.IsNullOrEmpty(Language) || string.IsNullOrEmpty(language) || CallLanguage.Of(Language) == CallLanguage.Of(language);
}
