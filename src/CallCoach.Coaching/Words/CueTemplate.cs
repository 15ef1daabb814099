namespace CallCoach.Coaching;

/// <summary>The words of one cue in one language, with places for the numbers. A part that is null is taken from the language file.</summary>
/// <param name="Title">Read in half a second: no numbers.</param>
/// <param name="Fact">The value against the agent's usual.</param>
/// <param name="FactAlone">The same where no usual is known.</param>
/// <param name="Action">One thing to do now.</param>
public sealed record CueTemplate(string? Title = null, string? Fact = null, string? FactAlone = null, string? Action = null)
{
    /// <summary>This template, and what it leaves out from another.</summary>
    public CueTemplate Over(CueTemplate other) =>
        new(Title ?? other.Title, Fact ?? other.Fact, FactAlone ?? other.FactAlone, Action ?? other.Action);
}
