using System.Text.Json.Nodes;
using CallCoach.Coaching;
using CallCoach.Server.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Cards;

/// <summary>A card that came in a body: read, or refused with every place that is wrong.</summary>
internal static class CardFaults
{
    /// <summary>Name of a card that is only tried.</summary>
    public const string Draft = "draft";

    public static ValidationProblem? Check(JsonObject content, out ScoreCard? card)
    {
        var faults = new Faults();
        card = null;
        try
        {
            card = ScoreCard.Read(content, Draft);
        }
        catch (ScoreCardException fault)
        {
            foreach (var problem in fault.Problems)
                faults.Add($"content.{problem.Place}", $"{char.ToUpperInvariant(problem.Message[0])}{problem.Message[1..]}.");
        }
        return faults.Problem;
    }
}
