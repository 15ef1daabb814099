namespace CallCoach.Calls;

/// <summary>How a call came in.</summary>
public enum CallKind
{
    Live,
    Replay,
    Upload,
    Practice,
}
