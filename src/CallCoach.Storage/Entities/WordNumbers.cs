namespace CallCoach.Storage;

/// <summary>What boards and filters ask of a call's words. Null without text, and where there is too little of it.</summary>
public sealed class WordNumbers
{
    /// <summary>Per minute of the agent's speech.</summary>
    public double? FillersPerMinute { get; set; }

    /// <summary>By the agent, per 10 minutes of call.</summary>
    public double? QuestionsPerTenMinutes { get; set; }

    /// <summary>Of the agent, in languages with words.</summary>
    public double? WordsPerMinute { get; set; }

    /// <summary>字/分 of the agent.</summary>
    public double? CharactersPerMinute { get; set; }

    /// <summary>By the customer.</summary>
    public int? Objections { get; set; }

    /// <summary>A next step was agreed before the goodbye.</summary>
    public bool? NextStep { get; set; }

    /// <summary>Points of the script that were said, 0 to 1; null without a script.</summary>
    public double? ScriptSaid { get; set; }
}
