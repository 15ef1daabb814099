using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CallCoach.Server.Calls;

/// <summary>What the list is narrowed to; everything left out does not matter.</summary>
public sealed record CallQuery
{
    public const int LongestPage = 200;
    public const int UsualPage = 50;

    [Description("Only this team's calls."), FromQuery(Name = "team")]
    public Guid? Team { get; init; }

    [Description("Only this person's calls."), FromQuery(Name = "agent")]
    public Guid? Agent { get; init; }

    [Description("Started at or after this instant."), FromQuery(Name = "from")]
    public DateTimeOffset? From { get; init; }

    [Description("Started before this instant."), FromQuery(Name = "to")]
    public DateTimeOffset? To { get; init; }

    [Description("live, replay, upload or practice."), FromQuery(Name = "kind")]
    public string? Kind { get; init; }

    [Description("running, ended, cut-off or failed."), FromQuery(Name = "status")]
    public string? Status { get; init; }

    [Description("Only calls in which this cue was shown: slow-down, pause …"), FromQuery(Name = "cue")]
    public string? Cue { get; init; }

    [Description("Text within customer reference, campaign or the agent's name; upper and lower case are one."), FromQuery(Name = "q")]
    public string? Q { get; init; }

    [Description("Score at least this; calls without a score are left out."), FromQuery(Name = "minScore")]
    public int? MinScore { get; init; }

    [Description("Score at most this; calls without a score are left out."), FromQuery(Name = "maxScore")]
    public int? MaxScore { get; init; }

    [Description("`next` of the page before."), FromQuery(Name = "cursor")]
    public string? Cursor { get; init; }

    [Description("1 to 200 calls a page; 50 when left out."), FromQuery(Name = "limit")]
    public int? Limit { get; init; }
}
