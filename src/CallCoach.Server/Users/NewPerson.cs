namespace CallCoach.Server.Users;

/// <summary>A person who may sign in from now on, or once a link has been opened.</summary>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="Email">Nobody else has it.</param>
/// <param name="Roles">At least one of agent, supervisor, trainer, admin.</param>
/// <param name="TeamIds">Exactly one for an agent.</param>
/// <param name="Language">Of the screens: zh-CN (default) or en.</param>
/// <param name="Password">At least 10 characters; left out: the person chooses one through a link (<c>POST /users/{id}/link</c>).</param>
public sealed record NewPerson(
    string Name, string Email, IReadOnlyList<string> Roles, IReadOnlyList<Guid> TeamIds, string Language = "zh-CN", string? Password = null);
