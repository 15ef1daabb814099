using System.Runtime.CompilerServices;
using System.Text.Json;
using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

/// <summary>The pages in docs/cues tell the numbers that ship.</summary>
public class CueDocsTests
{
    public static TheoryData<string> Rules => [.. RuleCatalog.All.Select(entry => entry.Id)];

    [Theory, MemberData(nameof(Rules))]
    public void EveryRuleHasAPageThatNamesEachOfItsThresholds(string id)
    {
        var page = File.ReadAllText(Path.Combine(Folder(), $"{id}.md"));
        var own = CoachingPlan.Default.ToJson()["rules"]![id]!.AsObject().Where(setting => setting.Value!.GetValueKind() == JsonValueKind.Number);
        Assert.All(own.Where(setting => setting.Key != "leastConfidence"), setting => Assert.Contains($"`{setting.Key}`", page, StringComparison.Ordinal));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../docs/cues");
}
