namespace CallCoach.Coaching;

/// <summary>What the words of a finished call tell about the agent. Times are seconds from the start of the call; a list is in order of time.</summary>
/// <remarks>There are none for a call without transcript. A number is null where there is too little to say.</remarks>
public sealed record WordMeasures
{
    /// <summary>BCP 47 tag whose phrases were used.</summary>
    public required string Language { get; init; }

    /// <summary>Per minute of the agent's speech.</summary>
    public required double? FillersPerMinute { get; init; }

    public required IReadOnlyList<FillerHeard> Fillers { get; init; }

    /// <summary>By the agent.</summary>
    public required IReadOnlyList<SaidAt> Questions { get; init; }

    /// <summary>Per 10 minutes of call.</summary>
    public required double? QuestionsPerTenMinutes { get; init; }

    /// <summary>Words per minute of the agent's speech, pauses inside a turn counted in; null for a language that is counted by characters.</summary>
    public required double? WordsPerMinute { get; init; }

    /// <summary>字/分, likewise; null for a language that is counted by words.</summary>
    public required double? CharactersPerMinute { get; init; }

    public required IReadOnlyList<ObjectionHeard> Objections { get; init; }

    /// <summary>The steps that the call went through, each until the next; in order of time.</summary>
    public required IReadOnlyList<StageHeard> Stages { get; init; }

    public required IReadOnlyList<ClosingQuestionHeard> ClosingQuestions { get; init; }

    /// <summary>The last that was agreed before the goodbye; null when none was.</summary>
    public required SaidAt? NextStep { get; init; }

    /// <summary>Where the parting began; null when nobody took leave.</summary>
    public required SaidAt? Goodbye { get; init; }

    /// <summary>Where the agent took up the customer's own words.</summary>
    public required IReadOnlyList<SaidAt> Echoes { get; init; }

    /// <summary>Benefits that the agent named.</summary>
    public required IReadOnlyList<SaidAt> Benefits { get; init; }

    public required IReadOnlyList<RepeatHeard> Repeats { get; init; }

    /// <summary>Null for a call without a script.</summary>
    public required ScriptCoverage? Script { get; init; }
}
