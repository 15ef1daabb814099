namespace CallCoach.Coaching;

/// <summary>What a drill came to.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Passed">Null when there was too little to judge.</param>
/// <param name="Value">Mean of the items' values, in the skill's unit; null without any.</param>
/// <param name="Right">Items that were right.</param>
/// <param name="Least">So many are needed.</param>
/// <param name="Share">Of which so large a share must be right.</param>
/// <param name="Target">Where a value should be.</param>
/// <param name="NoiseDb">How far speech stands out from what lies between, dB; null when nothing does.</param>
/// <param name="SpeechSeconds">How long somebody spoke.</param>
/// <param name="Items">In order.</param>
public sealed record DrillResult(
    DrillSkill Skill, bool? Passed, double? Value, int Right, int Least, double Share, Band Target, double? NoiseDb, double SpeechSeconds, IReadOnlyList<DrillItem> Items)
{
    /// <summary>Below it the readings mean little: half of what a quiet office gives.</summary>
    public const double LeastNoiseDb = 12;

    /// <summary>The result of a drill that is over.</summary>
    /// <param name="drill">Judges.</param>
    /// <param name="heard">All of it.</param>
    /// <param name="noiseDb">NaN when unknown.</param>
    public static DrillResult Of(IDrill drill, DrillHearing heard, double noiseDb)
    {
        var items = drill.Judge(heard);
        var right = items.Count(item => item.Passed);
        var judged = Math.Max(items.Count, RanOn(drill, heard) ? drill.Options.Least : 0);
        return new DrillResult(
            drill.Skill, judged < drill.Options.Least ? null : right >= drill.Options.Share * judged - 1e-9,
            items.Count == 0 ? null : Math.Round(items.Average(item => item.Value), 2), right, drill.Options.Least, drill.Options.Share, drill.Target,
            double.IsNaN(noiseDb) ? null : Math.Round(noiseDb, 1), Math.Round(heard.SpeechSeconds, 1), items);
    }

    // Who speaks on and on makes no pause that could be judged: that is a failed drill, not a short one.
    private static bool RanOn(IDrill drill, DrillHearing heard)
    {
        const double longestSentenceSeconds = 8;
        return drill.Skill == DrillSkill.Pause && heard.SpeechSeconds >= longestSentenceSeconds * drill.Options.Least;
    }
}
