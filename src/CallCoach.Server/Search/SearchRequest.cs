using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CallCoach.Server.Search;

/// <summary>What is sought in what was said.</summary>
public sealed record SearchRequest
{
    public const int LongestPage = 50;
    public const int UsualPage = 20;

    [Description("Words that must all be said; \"phrases in quotes\", beginnings*. 1 to 200 characters."), FromQuery(Name = "q")]
    public string? Q { get; init; }

    [Description("Only this team's calls."), FromQuery(Name = "team")]
    public Guid? Team { get; init; }

    [Description("Only this person's calls."), FromQuery(Name = "agent")]
    public Guid? Agent { get; init; }

    [Description("Only what this side said: agent or customer."), FromQuery(Name = "side")]
    public string? Side { get; init; }

    [Description("Calls that started at or after this instant."), FromQuery(Name = "from")]
    public DateTimeOffset? From { get; init; }

    [Description("Calls that started before this instant."), FromQuery(Name = "to")]
    public DateTimeOffset? To { get; init; }

    [Description("`next` of the page before."), FromQuery(Name = "cursor")]
    public string? Cursor { get; init; }

    [Description("1 to 50 calls a page; 20 when left out."), FromQuery(Name = "limit")]
    public int? Limit { get; init; }
}
