using CallCoach.Server.Security;

namespace CallCoach.Server.Session;

/// <summary>Who is signed in.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">As screens show it.</param>
/// <param name="Email">Sign-in name.</param>
/// <param name="Roles">agent, supervisor, trainer, admin.</param>
/// <param name="Teams">An agent's own; those that a supervisor or trainer looks after.</param>
/// <param name="Language">Of the screens: zh-CN or en.</param>
public sealed record Me(Guid Id, string Name, string Email, IReadOnlyList<string> Roles, IReadOnlyList<Named> Teams, string Language)
{
    public static Me Of(CurrentUser user) => new(user.Id, user.Name, user.Email, user.Roles, user.Teams, user.Language);
}
