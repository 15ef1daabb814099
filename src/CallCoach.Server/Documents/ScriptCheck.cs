using CallCoach.Coaching;
using CallCoach.Server.Problems;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Documents;

/// <summary>What is wrong with scripts, each with its exact place.</summary>
internal static class ScriptCheck
{
    private const int MostScripts = 50, MostPoints = 40, MostPhrases = 20;
    private const int LongestTitle = 100, LongestText = 200, LongestId = 40, LongestTag = 35;

    public static ValidationProblem? Of(ScriptChange change)
    {
        var faults = new Faults()
            .Require(change.Scripts.Count <= MostScripts, "scripts", $"A team may have at most {MostScripts} scripts.")
            .Require(change.DefaultScript is null || change.Scripts.Any(script => script.Id == change.DefaultScript), "defaultScript", "Must be one of the scripts.");
        foreach (var (i, script) in change.Scripts.Index())
        {
            var at = $"scripts.{i}";
            faults.Require(script.Id != Guid.Empty && change.Scripts.Take(i).All(other => other.Id != script.Id), $"{at}.id", "Must be a UUID of its own.")
                .Text($"{at}.title", script.Title, LongestTitle)
                .Require(script.Language is null || (script.Language.Length is > 0 and <= LongestTag && script.Language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')),
                    $"{at}.language", "Must be a BCP 47 tag such as zh-CN or en, or null.")
                .Require(script.Points.Count is > 0 and <= MostPoints, $"{at}.points", $"Must be 1 to {MostPoints} points.");
            foreach (var (p, point) in script.Points.Index())
                Check(point, $"{at}.points.{p}", script.Points.Take(p), faults);
        }
        return faults.Problem;
    }

    private static void Check(ScriptPoint point, string at, IEnumerable<ScriptPoint> before, Faults faults)
    {
        faults.Require(point.Id.Length is > 0 and <= LongestId && before.All(other => other.Id != point.Id), $"{at}.id", $"Must have 1 to {LongestId} characters and be its own in the script.")
            .Text($"{at}.text", point.Text, LongestText)
            .Require(point.Phrases.Count <= MostPhrases, $"{at}.phrases", $"At most {MostPhrases} phrases.");
        foreach (var (i, phrase) in point.Phrases.Index())
            faults.Text($"{at}.phrases.{i}", phrase, LongestText);
    }
}
