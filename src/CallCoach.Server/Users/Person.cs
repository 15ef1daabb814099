using CallCoach.Server.Security;

namespace CallCoach.Server.Users;

/// <summary>A person, as administrators and supervisors see one.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">As screens show it.</param>
/// <param name="Email">Sign-in name; the ingest's <c>agent</c>.</param>
/// <param name="Roles">agent, supervisor, trainer, admin.</param>
/// <param name="Teams">An agent has one.</param>
/// <param name="Language">Of the screens: zh-CN or en.</param>
/// <param name="Locked">By an administrator; it lasts until one lifts it.</param>
/// <param name="LockedUntil">UTC: after too many wrong passwords; ends by itself, or with <c>locked: false</c>. Null when nobody guessed.</param>
/// <param name="HasPassword">False while an invitation waits to be opened.</param>
/// <param name="LinkUntil">UTC: a link to choose a password is out and good until then; null without.</param>
public sealed record Person(
    Guid Id, string Name, string Email, IReadOnlyList<string> Roles, IReadOnlyList<Named> Teams, string Language, bool Locked,
    DateTime? LockedUntil, bool HasPassword, DateTime? LinkUntil);
