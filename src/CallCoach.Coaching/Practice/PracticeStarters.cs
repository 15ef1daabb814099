using System.Reflection;

namespace CallCoach.Coaching;

/// <summary>The practice scripts that ship: written as trainers write them, one text for each script and language, and read by the same reader.</summary>
public static class PracticeStarters
{
    private static readonly string[] Ids = ["opening", "need", "price", "not-interested", "no-time", "send-something", "ask-at-home", "closing-silence", "next-step"];
    private static readonly Lazy<IReadOnlyList<PracticeStarter>> Shipped = new(ReadAll);

    /// <summary>In the order in which a newcomer takes them.</summary>
    public static IReadOnlyList<PracticeStarter> All => Shipped.Value;

    public static PracticeStarter? Find(string id) => All.FirstOrDefault(starter => starter.Id == id);

    private static IReadOnlyList<PracticeStarter> ReadAll() => [.. Ids.Select(id => new PracticeStarter(id, Read(id)))];

    private static PracticeScript Read(string id)
    {
        var sheets = PracticeLanguage.All.Select(language => (language, Sheet: PracticeTextReader.Read(TextOf(id, language), language))).ToList();
        if (sheets.FirstOrDefault(sheet => sheet.Sheet.Problems.Count > 0) is { Sheet: not null } wrong)
            throw new InvalidOperationException($"Starter {id}, {wrong.language}: {wrong.Sheet.Problems[0]}");
        var first = sheets[0].Sheet;
        return new PracticeScript(first.Difficulty, first.Steps, sheets.ToDictionary(sheet => sheet.language, sheet => sheet.Sheet.Words));
    }

    private static string TextOf(string id, string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Practice/{id}.{language}.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
