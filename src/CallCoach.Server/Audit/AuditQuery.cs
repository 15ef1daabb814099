using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CallCoach.Server.Audit;

/// <summary>What the log is narrowed to; everything left out does not matter.</summary>
public sealed record AuditQuery
{
    public const int LongestPage = 200;
    public const int UsualPage = 50;

    [Description("Only of this call."), FromQuery(Name = "call")]
    public Guid? Call { get; init; }

    [Description("Only of this team."), FromQuery(Name = "team")]
    public Guid? Team { get; init; }

    [Description("Only what this person did."), FromQuery(Name = "user")]
    public Guid? User { get; init; }

    [Description("playback, export, call-deleted, card-published …"), FromQuery(Name = "action")]
    public string? Action { get; init; }

    [Description("At or after this instant."), FromQuery(Name = "from")]
    public DateTimeOffset? From { get; init; }

    [Description("Before this instant."), FromQuery(Name = "to")]
    public DateTimeOffset? To { get; init; }

    [Description("`next` of the page before."), FromQuery(Name = "cursor")]
    public long? Cursor { get; init; }

    [Description("1 to 200 lines a page; 50 when left out."), FromQuery(Name = "limit")]
    public int? Limit { get; init; }
}
