using CallCoach.Speech;
using CallCoach.Storage;

namespace CallCoach.Server.Practice.Attempts;

/// <summary>All kinds of exercises together.</summary>
public sealed class ExerciseBooks(IEnumerable<IExerciseBook> books)
{
    public async Task<Exercise?> FindAsync(ExerciseKind kind, Guid teamId, Guid exerciseId, string language, CancellationToken cancellation) =>
        Of(kind) is { } book ? await book.FindAsync(teamId, exerciseId, language, cancellation) : null;

    public async Task<ICallTap?> TapOfAsync(PracticeAttempt attempt, CancellationToken cancellation) =>
        Of(attempt.Kind) is { } book ? await book.TapOfAsync(attempt, cancellation) : null;

    public async Task<AttemptVerdict> JudgeAsync(PracticeAttempt attempt, Call call, CancellationToken cancellation) =>
        Of(attempt.Kind) is { } book ? await book.JudgeAsync(attempt, call, cancellation) : new AttemptVerdict(AttemptOutcome.Incomplete, AttemptReasons.NoExercise);

    private IExerciseBook? Of(ExerciseKind kind) => books.FirstOrDefault(book => book.Kind == kind);
}
