using System.Text.Json.Nodes;
using CallCoach.Coaching;
using CallCoach.Server.Live;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Documents;

/// <summary>What a team listens for, and what it suggests to say: everybody in the team reads and tries it, its supervisors and trainers and administrators change it.</summary>
public static class PhraseEndpoints
{
    private const int LongestTrial = 1000;

    public static void MapPhrases(this IEndpointRouteBuilder api)
    {
        var phrases = api.MapGroup("/teams/{id:guid}/phrases").WithTags("Teams");
        phrases.MapGet("", GetPhrases).WithSummary("The phrases that are listened for: shipped books, the team's changes, version");
        phrases.MapPut("", PutPhrases).WithSummary("Change the team's phrases (supervisor, trainer of the team, administrator)");
        phrases.MapPost("/try", TryPhrases).WithSummary("What would be found in a sentence, and by which phrase");
    }

    private static async Task<Results<Ok<PhraseState>, NotFound>> GetPhrases(Guid id, DocumentEditor editor, CurrentUser user, CancellationToken cancellation) =>
        await editor.SeesAsync(id, user, cancellation) ? TypedResults.Ok(await StateAsync(id, editor, cancellation)) : TypedResults.NotFound();

    private static async Task<Results<Ok<PhraseState>, NotFound, Problem403, ValidationProblem, Problem409>> PutPhrases(
        Guid id, PhraseChange body, DocumentEditor editor, CurrentUser user, CancellationToken cancellation)
    {
        if (!await editor.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.IsAdministrator && !user.LooksAfterTeams)
            return new Problem403(ProblemCodes.Forbidden, "Only the team's supervisors and trainers and administrators change its phrases.");
        if (Check(body.Overrides, new Faults()).Problem is { } problem)
            return problem;
        return await editor.TryChangeAsync(id, TeamDocument.Phrases, body.Version, body.Overrides, user, cancellation) is { } late
            ? late
            : TypedResults.Ok(await StateAsync(id, editor, cancellation));
    }

    private static async Task<Results<Ok<PhraseTrialResult>, NotFound, ValidationProblem>> TryPhrases(
        Guid id, PhraseTrial body, DocumentEditor editor, TeamPhrases phrases, CurrentUser user, CancellationToken cancellation)
    {
        if (!await editor.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        var shipped = PhraseBook.For(body.Language);
        var faults = new Faults().Text("text", body.Text, LongestTrial)
            .Require(shipped is not null, "language", $"There are phrases in {string.Join(" and ", PhraseBook.Languages)} only.");
        if (body.Overrides is { } unsaved)
            Check(unsaved, faults);
        if (faults.Problem is { } problem)
            return problem;
        var book = body.Overrides is not { } tried ? (await phrases.OfAsync(id, body.Language, cancellation)).Book!
            : tried[shipped!.Language] is JsonObject changes ? shipped.With(changes) : shipped;
        return TypedResults.Ok(new PhraseTrialResult([.. book.Try(body.Text, body.Side).Select(finding => FindingView.Of(finding,
            finding is { Kind: WordFindingKind.Objection, Detail: { } objection } ? book.AnswersTo(objection) : null))]));
    }

    /// <summary>What is wrong with changes, each with its exact place.</summary>
    private static Faults Check(JsonObject overrides, Faults faults)
    {
        foreach (var (language, node) in overrides)
        {
            var at = $"overrides.{language}";
            if (!PhraseBook.Languages.Contains(language))
                faults.Add(at, $"There are phrases in {string.Join(" and ", PhraseBook.Languages)} only.");
            else if (node is not JsonObject changes)
                faults.Add(at, "Must be an object.");
            else
                Check(PhraseBook.For(language)!, changes, at, faults);
        }
        return faults;
    }

    private static void Check(PhraseBook shipped, JsonObject changes, string at, Faults faults)
    {
        try
        {
            shipped.With(changes);
        }
        catch (PhraseBookException fault)
        {
            foreach (var problem in fault.Problems)
            {
                var end = problem.IndexOf(": ", StringComparison.Ordinal);
                faults.Add($"{at}.{problem[..end]}", problem[(end + 2)..]);
            }
        }
    }

    private static async Task<PhraseState> StateAsync(Guid teamId, DocumentEditor editor, CancellationToken cancellation)
    {
        var defaults = PhraseBook.Languages.ToDictionary(language => language, language => PhraseBook.For(language)!.ToJson());
        return await editor.ReadAsync(teamId, TeamDocument.Phrases, cancellation) is not var (document, editedBy)
            ? new PhraseState(0, TeamPhrases.ShippedVersion, defaults, [], null, null)
            : new PhraseState(document.Version, TeamPhrases.VersionName(teamId, document.Version), defaults, JsonNode.Parse(document.Content)!.AsObject(), editedBy, document.EditedAt);
    }
}
