namespace CallCoach.Calls;

/// <summary>Hears what becomes of the text of calls that are over. Called from any thread; must not block or throw.</summary>
public interface ITextEvents
{
    void OnTextState(CallPlace call, TextProgress progress);

    /// <summary>The score has changed, because the text is there or was corrected.</summary>
    void OnScored(CallPlace call, int? score);
}
