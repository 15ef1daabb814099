namespace CallCoach.Server.Security;

/// <summary>Who asks, as the database has it now: a change of role or team counts from the next request on.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">As screens show it.</param>
/// <param name="Email">Sign-in name.</param>
/// <param name="Language">Of the screens: zh-CN or en.</param>
/// <param name="Roles">Of <see cref="Security.Roles"/>.</param>
/// <param name="Teams">An agent's own; those that a supervisor or trainer looks after.</param>
/// <remarks>An endpoint that names it as a parameter gets it; endpoints that let strangers in must not.</remarks>
public sealed record CurrentUser(
    Guid Id, string Name, string Email, string Language, IReadOnlyList<string> Roles, IReadOnlyList<Named> Teams)
{
    private static readonly object Key = new();

    public bool IsAdministrator => Roles.Contains(Security.Roles.Administrator);

    /// <summary>Supervisor or trainer: sees more than the own calls, in the own teams.</summary>
    public bool LooksAfterTeams => Roles.Contains(Security.Roles.Supervisor) || Roles.Contains(Security.Roles.Trainer);

    public bool IsInTeam(Guid teamId) => Teams.Any(team => team.Id == teamId);

    public static ValueTask<CurrentUser?> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context));

    /// <summary>The user whose cookie was accepted for this request; null for a stranger.</summary>
    public static CurrentUser? Of(HttpContext context) => context.Items[Key] as CurrentUser;

    internal void Remember(HttpContext context) => context.Items[Key] = this;
}
