using System.Text.Json.Nodes;
using CallCoach.Server.Security;
using CallCoach.Storage;

namespace CallCoach.Server.Practice.Attempts;

/// <summary>One attempt.</summary>
/// <param name="Id">The attempt.</param>
/// <param name="TeamId">Whose exercise it is.</param>
/// <param name="Agent">Who tried.</param>
/// <param name="Kind">script or drill.</param>
/// <param name="ExerciseId">What was tried.</param>
/// <param name="ExerciseVersion">As it stood then.</param>
/// <param name="Title">The exercise's name, in the language of the attempt.</param>
/// <param name="Language">Spoken, BCP 47.</param>
/// <param name="CallId">Under which its sound comes in and is kept; the call is there once sound has come.</param>
/// <param name="Private">Nobody but the person sees it.</param>
/// <param name="AssignmentId">That it was done for.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="EndedAt">UTC; null until it is over.</param>
/// <param name="DurationSeconds">Of the sound.</param>
/// <param name="Outcome">open, passed, failed, incomplete.</param>
/// <param name="Reason">Why it is incomplete: not-begun, silent, noisy, too-short, wrong-language, …</param>
/// <param name="Value">The one number that it is about, in the exercise's unit.</param>
/// <param name="Results">Criteria and readings, in the shape of the exercise's kind; null in lists and while it is not judged.</param>
public sealed record AttemptView(
    Guid Id, Guid TeamId, Named Agent, ExerciseKind Kind, Guid ExerciseId, int ExerciseVersion, string Title, string Language, Guid CallId, bool Private,
    Guid? AssignmentId, DateTime StartedAt, DateTime? EndedAt, double DurationSeconds, AttemptOutcome Outcome, string? Reason, double? Value,
    JsonNode? Results = null)
{
    /// <param name="attempt">With its agent.</param>
    /// <param name="withResults">Left out in lists.</param>
    public static AttemptView Of(PracticeAttempt attempt, bool withResults) => new(
        attempt.Id, attempt.TeamId, new Named(attempt.AgentId, attempt.Agent?.DisplayName ?? ""), attempt.Kind, attempt.ExerciseId, attempt.ExerciseVersion,
        attempt.Title, attempt.Language, attempt.CallId, attempt.IsPrivate, attempt.AssignmentId, attempt.StartedAt, attempt.EndedAt,
        attempt.DurationSeconds, attempt.Outcome, attempt.Reason, attempt.Value,
        withResults && attempt.Results is { } results ? JsonNode.Parse(results) : null);
}
