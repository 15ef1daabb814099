using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>All that a drill judges by.</summary>
/// <param name="Agent">Utterances of who practises, in order.</param>
/// <param name="Customer">Of the other side, in order; empty in a drill without one.</param>
/// <param name="Position">One past the last sample heard.</param>
public sealed record DrillHearing(IReadOnlyList<Utterance> Agent, IReadOnlyList<Utterance> Customer, long Position)
{
    public double Seconds => SpeechFormat.Seconds(Position);

    public double SpeechSeconds => Agent.Sum(utterance => utterance.DurationSeconds);
}
