using Microsoft.AspNetCore.Mvc;

namespace CallCoach.Server.Problems;

/// <summary>The <c>code</c> of a problem that many places answer with.</summary>
public static class ProblemCodes
{
    public const string Field = "code";
    public const string NotFound = "not-found";
    public const string SignedOut = "signed-out";
    public const string Forbidden = "forbidden";
    public const string Invalid = "invalid";

    /// <summary>Somebody else was first: the change would overwrite what its author has not seen.</summary>
    public const string ChangedMeanwhile = "changed-meanwhile";

    /// <summary>Completes problem details wherever they were made: every one has a code.</summary>
    public static void Complete(ProblemDetails problem) =>
        problem.Extensions.TryAdd(Field, problem is HttpValidationProblemDetails ? Invalid : FromStatus(problem.Status));

    /// <summary>The word for a status that needs no other.</summary>
    public static string FromStatus(int? status) => status switch
    {
        StatusCodes.Status400BadRequest => "bad-request",
        StatusCodes.Status401Unauthorized => SignedOut,
        StatusCodes.Status403Forbidden => Forbidden,
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status405MethodNotAllowed => "method-not-allowed",
        StatusCodes.Status413PayloadTooLarge => "too-large",
        StatusCodes.Status415UnsupportedMediaType => "unsupported-media-type",
        StatusCodes.Status429TooManyRequests => "too-many-requests",
        _ => "failed",
    };
}
