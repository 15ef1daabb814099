using CallCoach.Speech;
using CallCoach.Storage;

namespace CallCoach.Server.Practice.Attempts;

/// <summary>One kind of exercise: knows its exercises, and what an attempt at one is worth. Scoped, registered once a kind.</summary>
public interface IExerciseBook
{
    ExerciseKind Kind { get; }

    /// <summary>The exercise as it stands now; null when the team has none of that id.</summary>
    /// <param name="teamId">Whose exercises.</param>
    /// <param name="exerciseId">Which.</param>
    /// <param name="language">Of its title: zh-CN, en.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<Exercise?> FindAsync(Guid teamId, Guid exerciseId, string language, CancellationToken cancellation);

    /// <summary>Judges an attempt whose call is over and kept. Somebody was heard in it.</summary>
    /// <param name="attempt">Names the version that counts.</param>
    /// <param name="call">With its detail.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<AttemptVerdict> JudgeAsync(PracticeAttempt attempt, Call call, CancellationToken cancellation);

    /// <summary>What hears along while the attempt runs; null: nobody does.</summary>
    Task<ICallTap?> TapOfAsync(PracticeAttempt attempt, CancellationToken cancellation) => Task.FromResult<ICallTap?>(null);
}
