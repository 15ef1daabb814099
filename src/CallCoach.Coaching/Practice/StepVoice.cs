namespace CallCoach.Coaching;

/// <summary>How somebody sounded in each step of an attempt at a script: readings of the step's own stretches.</summary>
/// <param name="marks">When each step was come to, in order of time; a step may come again.</param>
/// <param name="agent">What who practises said, in order.</param>
/// <param name="customer">What the customer said, in order.</param>
/// <remarks>What is said belongs to the step that stands in its middle: people press on with the last word still in the mouth.</remarks>
public sealed class StepVoice(IReadOnlyList<StepMark> marks, IReadOnlyList<SpokenPiece> agent, IReadOnlyList<SpokenPiece> customer)
{
    private const double LeastSpeechSeconds = 3;      // of a step; less makes a number of chance
    private const double ShortestPauseSeconds = 0.25; // as everywhere in CallCoach

    /// <summary>Whether anybody came so far.</summary>
    public bool Reached(int step) => marks.Any(mark => mark.Step == step);

    /// <param name="step">Index, from 0.</param>
    /// <param name="reading">As <see cref="PracticeTargets"/> names it.</param>
    /// <returns>In its unit; null where too little was said in the step.</returns>
    public double? ReadingOf(int step, string reading)
    {
        var said = agent.Where(piece => StepAt(piece) == step).ToList();
        var spoken = said.Sum(piece => piece.Seconds);
        if (spoken < LeastSpeechSeconds)
            return null;
        var pauses = Pauses(said);
        return reading switch
        {
            "speakingRate" => said.Sum(piece => piece.Syllables) / (spoken + pauses.Sum()),
            "pausesPerMinute" => 60 * pauses.Count / (spoken + pauses.Sum()),
            "fadedEndings" => (double)said.Count(piece => piece.Fades) / said.Count,
            "talkRatio" => spoken / (spoken + customer.Where(piece => StepAt(piece) == step).Sum(piece => piece.Seconds)),
            _ => null,
        };
    }

    private int? StepAt(SpokenPiece piece) => marks.LastOrDefault(mark => mark.At <= (piece.Start + piece.End) / 2)?.Step;

    // Inside a turn: where the customer spoke in between, or another step did, it was no pause.
    private List<double> Pauses(List<SpokenPiece> said) =>
        [.. said.Zip(said.Skip(1), (before, after) => (From: before.End, To: after.Start))
            .Where(gap => gap.To - gap.From >= ShortestPauseSeconds && !customer.Any(piece => piece.Start < gap.To && gap.From < piece.End)
                && !marks.Any(mark => mark.At > gap.From && mark.At < gap.To))
            .Select(gap => gap.To - gap.From)];
}
