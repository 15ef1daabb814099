namespace CallCoach.Calls;

/// <summary>What an agent says of a cue.</summary>
public enum CueFeedback
{
    Helpful,
    Wrong,
}
