namespace CallCoach.Coaching;

/// <summary>A phrase book, read and ready to be looked for.</summary>
internal sealed record PhraseContent
{
    /// <summary>Words that may stand anywhere inside a phrase.</summary>
    public required IReadOnlySet<string> PassOver { get; init; }

    /// <summary>Words that every text has.</summary>
    public required IReadOnlySet<string> StopWords { get; init; }

    public required IReadOnlyList<FillerPhrase> Fillers { get; init; }

    /// <summary>Questions in the form of a statement: "I was wondering if …".</summary>
    public required IReadOnlyList<PhrasePattern> Questions { get; init; }

    /// <summary>Look like questions and ask nothing: "hello?"</summary>
    public required IReadOnlySet<string> NotQuestions { get; init; }

    public required IReadOnlyList<PhrasePattern> ClosingQuestions { get; init; }

    /// <summary>Something to do together; a next step when a day or time is named with it.</summary>
    public required IReadOnlyList<PhrasePattern> NextSteps { get; init; }

    /// <summary>At the beginning of an answer: what was asked is not agreed.</summary>
    public required IReadOnlyList<PhrasePattern> Refusals { get; init; }

    public required IReadOnlyList<PhrasePattern> Goodbyes { get; init; }

    public required IReadOnlyList<PhrasePattern> Holds { get; init; }

    public required IReadOnlyList<PhrasePattern> Benefits { get; init; }

    /// <summary>By <see cref="CallStage"/>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<PhrasePattern>> Stages { get; init; }

    public required IReadOnlyList<ObjectionPhrases> Objections { get; init; }

    public required QuestionForms Forms { get; init; }
}
