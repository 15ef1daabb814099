using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>A line among the lines before it. Nothing here looks ahead, so that what is found live and what is found at the end is the same.</summary>
/// <param name="Lines">In order of time.</param>
/// <param name="Index">The line.</param>
internal readonly record struct LineContext(IReadOnlyList<LineReading> Lines, int Index)
{
    /// <summary>A longer silence between two lines of one speaker is the end of what was being said.</summary>
    private const double Breath = 1.0;

    public LineReading Reading => Lines[Index];

    public TranscriptLine Line => Lines[Index].Line;

    /// <summary>The line of the same speaker that this one goes on from; null when it begins anew.</summary>
    public LineReading? GoesOnFrom
    {
        get
        {
            var side = Line.Side;
            return Before(Breath).FirstOrDefault(reading => reading.Line.Side == side);
        }
    }

    /// <summary>The lines before, newest first, as far as they ended at most so long before this one began.</summary>
    public IEnumerable<LineReading> Before(double seconds, int most = 12)
    {
        for (var i = Index - 1; i >= Math.Max(0, Index - most); i--)
        {
            if (Line.Start - Lines[i].Line.End <= seconds)
                yield return Lines[i];
        }
    }

    /// <summary>All lines of the agent before, newest first.</summary>
    public IEnumerable<LineReading> AgentBefore()
    {
        for (var i = Index - 1; i >= 0; i--)
        {
            if (Lines[i].Line.Side == Side.Agent)
                yield return Lines[i];
        }
    }
}
