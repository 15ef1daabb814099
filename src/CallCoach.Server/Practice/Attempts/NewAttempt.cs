using CallCoach.Storage;

namespace CallCoach.Server.Practice.Attempts;

/// <param name="Kind">script or drill.</param>
/// <param name="ExerciseId">Of the team's exercises.</param>
/// <param name="Language">zh-CN or en: what is spoken, and what the exercise is shown in.</param>
/// <param name="TeamId">One of the person's teams; left out: the first by name.</param>
/// <param name="Private">Nobody but the person ever sees it.</param>
/// <param name="AssignmentId">That it is done for.</param>
/// <param name="TakeOver">Ends an attempt that runs in another window; without it that is refused with <c>attempt-running</c>.</param>
public sealed record NewAttempt(
    ExerciseKind Kind, Guid ExerciseId, string Language, Guid? TeamId = null, bool Private = false, Guid? AssignmentId = null, bool TakeOver = false);
