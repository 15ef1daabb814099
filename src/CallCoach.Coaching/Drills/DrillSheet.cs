using System.Text.Json.Nodes;

namespace CallCoach.Coaching;

/// <summary>A drill as it is written down; docs/drills.md.</summary>
/// <param name="Skill">pace, pause, endings, pitch, volume, silence, breath.</param>
/// <param name="Settings">The numbers that it passes on, by name; <see cref="DrillCatalog"/> tells which.</param>
/// <param name="Words">By language tag: zh-CN, en; both, or the one that the team speaks.</param>
/// <param name="Seconds">How long it takes, about; 10 to 600.</param>
public sealed record DrillSheet(DrillSkill Skill, JsonObject Settings, IReadOnlyDictionary<string, DrillWords> Words, int Seconds)
{
    /// <summary>The words in a language; in the other rather than none.</summary>
    public DrillWords WordsIn(string language) => Words.TryGetValue(CallLanguage.Of(language), out var words) ? words : Words.First().Value;

    /// <summary>The drill that judges.</summary>
    /// <exception cref="DrillException">All that is wrong, each with its place.</exception>
    public IDrill ToDrill()
    {
        var problems = new List<string>();
        var options = DrillCatalog.Read(Skill, Settings, problems);
        if (Words.Count == 0)
            problems.Add("words: must have at least one language");
        foreach (var (language, words) in Words)
            problems.AddRange(language is CallLanguage.Chinese or CallLanguage.English ? words.Problems($"words.{language}") : [$"words.{language}: must be zh-CN or en"]);
        if (Seconds is < 10 or > 600)
            problems.Add($"seconds: must be between 10 and 600 s, was {Seconds}");
        return problems.Count > 0 ? throw new DrillException(problems) : DrillCatalog.Make(options!);
    }
}
