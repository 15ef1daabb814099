using CallCoach.Coaching;
using CallCoach.Server.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.PracticeScripts;

/// <summary>A script that came in a body: fine, or refused with every place that is wrong.</summary>
internal static class PracticeScriptFaults
{
    public static ValidationProblem? Of(IReadOnlyList<PracticeProblem> problems)
    {
        var faults = new Faults();
        foreach (var problem in problems)
            faults.Add($"script.{problem.Place}", problem.Message);
        return faults.Problem;
    }
}
