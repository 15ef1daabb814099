namespace CallCoach.Server.Queue;

/// <summary>Which calls a supervisor looks at next.</summary>
public enum QueueView
{
    /// <summary>Not reviewed, score below the threshold, newest first.</summary>
    Below,

    /// <summary>Not reviewed, at least two standard deviations from what is usual for the agent, farthest first.</summary>
    Unusual,

    /// <summary>Not reviewed, newest first.</summary>
    Unreviewed,

    /// <summary>Disputed by the agent, longest waiting first.</summary>
    Disputed,

    /// <summary>Not reviewed, drawn by lot; the same draw the whole week.</summary>
    Sample,
}
