using System.Linq.Expressions;
using CallCoach.Calls;
using CallCoach.Storage;

namespace CallCoach.Server.Exports;

/// <summary>One call in an exported list: what a row reads from the database.</summary>
internal sealed record ExportRow(
    Guid Id, DateTime StartedAt, double DurationSeconds, string Agent, string Team, CallKind Kind, CallStatus Status, CallDirection Direction,
    string? Campaign, string? CustomerReference, string? Language, int? Score, ReviewState? Review, int? ReviewedScore, int CueCount,
    CallNumbers Numbers, WordNumbers Words)
{
    public static readonly Expression<Func<Call, ExportRow>> FromCall = call => new ExportRow(
        call.Id, call.StartedAt, call.DurationSeconds, call.Agent!.DisplayName, call.Team!.Name, call.Kind, call.Status, call.Direction,
        call.Campaign, call.CustomerReference, call.Language, call.Numbers.Score, call.ReviewState == ReviewState.Draft ? null : call.ReviewState, call.ReviewedScore,
        call.Numbers.CueCount, call.Numbers, call.Words);
}
