using System.Text.Json.Nodes;

namespace CallCoach.Coaching;

/// <summary>What a card's JSON may hold: names, kinds and ranges. What the numbers mean together is <see cref="CardConsistency"/>.</summary>
internal static class CardShape
{
    private const int MostSections = 20, MostCriteria = 40;
    private const int LongestName = 60, LongestHint = 300;
    private static readonly string[] CurvePoints = ["noneBelow", "fullFrom", "fullTo", "noneAbove"];

    public static void Check(JsonObject card, List<CardProblem> problems)
    {
        var shape = new JsonShape(card, "", problems);
        shape.Texts("title", LongestName, required: true);
        shape.Object("limits", required: true, limits =>
        {
            limits.Number("leastAgentSpeechSeconds", 0, 600);
            limits.Number("leastCallSeconds", 0, 3600);
        });
        shape.Number("failedTotal", 0, 100, whole: true);
        shape.Each("sections", MostSections, CheckSection);
        shape.NothingElse();
    }

    private static void CheckSection(JsonShape section)
    {
        section.Id("id");
        section.Texts("name", LongestName, required: true);
        section.Number("weight", 0, 100, required: true);
        section.Each("criteria", MostCriteria, CheckCriterion);
        section.NothingElse();
    }

    private static void CheckCriterion(JsonShape criterion)
    {
        criterion.Id("id");
        criterion.Id("measure");
        criterion.Word("reading");
        criterion.Word("cue");
        criterion.Number("weight", 0, 100, required: true);
        criterion.Object("margin", required: false, margin =>
        {
            margin.Number("low", 0, 10_000);
            margin.Number("high", 0, 10_000);
        });
        criterion.Object("curve", required: false, curve =>
        {
            foreach (var point in CurvePoints)
                curve.Number(point, -10_000, 10_000);
        });
        criterion.Number("failBelow", 0, 1);
        criterion.Number("leastAgentSpeechSeconds", 0, 600);
        criterion.Texts("name", LongestName, required: false);
        criterion.Texts("hint", LongestHint, required: false);
        criterion.NothingElse();
    }
}
