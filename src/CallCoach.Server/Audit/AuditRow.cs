using System.Linq.Expressions;
using CallCoach.Server.Security;
using CallCoach.Storage;

namespace CallCoach.Server.Audit;

/// <summary>One line of the audit log.</summary>
/// <param name="Id">Grows.</param>
/// <param name="At">UTC.</param>
/// <param name="User">Who; the name as it was then.</param>
/// <param name="Action">playback, export, call-deleted, card-published …</param>
/// <param name="TeamId">Whose call or card.</param>
/// <param name="CallId">The call, which may be gone.</param>
/// <param name="Detail">What exactly.</param>
public sealed record AuditRow(long Id, DateTime At, Named User, string Action, Guid? TeamId, Guid? CallId, string? Detail)
{
    public static readonly Expression<Func<AuditEntry, AuditRow>> FromEntry = entry =>
        new AuditRow(entry.Id, entry.At, new Named(entry.UserId, entry.UserName), entry.Action, entry.TeamId, entry.CallId, entry.Detail);
}
