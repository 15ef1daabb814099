using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CallCoach.Server.Queue;

/// <summary>Which calls wait for whom.</summary>
public sealed record QueueQuery
{
    public const int LongestPage = 200;
    public const int UsualPage = 50;
    public const int UsualDays = 30;
    public const int UsualThreshold = 60;

    [Description("below, unusual, unreviewed, disputed or sample."), FromQuery(Name = "view")]
    public string? View { get; init; }

    [Description("For below: scores under this, 1 to 100; 60 when left out."), FromQuery(Name = "threshold")]
    public int? Threshold { get; init; }

    [Description("Only this agent's calls."), FromQuery(Name = "agent")]
    public Guid? Agent { get; init; }

    [Description("Calls of so many days, 1 to 365; 30 when left out. Disputes wait however old they are."), FromQuery(Name = "days")]
    public int? Days { get; init; }

    [Description("For sample: another word draws other calls; the week when left out."), FromQuery(Name = "seed")]
    public string? Seed { get; init; }

    [Description("For below and unreviewed: `next` of the page before."), FromQuery(Name = "cursor")]
    public string? Cursor { get; init; }

    [Description("1 to 200 calls; 50 when left out."), FromQuery(Name = "limit")]
    public int? Limit { get; init; }
}
