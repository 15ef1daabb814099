namespace CallCoach.Storage;

/// <summary>How a call came in.</summary>
public enum CallKind
{
    Live,
    Replay,
    Upload,
    Practice,
}
