using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CallCoach.Server.Practice.Attempts;

/// <summary>Which attempts.</summary>
public sealed record AttemptQuery
{
    public const int LongestPage = 200;
    public const int UsualPage = 50;

    [Description("Only of this team."), FromQuery(Name = "team")]
    public Guid? Team { get; init; }

    [Description("Only of this person."), FromQuery(Name = "agent")]
    public Guid? Agent { get; init; }

    [Description("script or drill."), FromQuery(Name = "kind")]
    public string? Kind { get; init; }

    [Description("Only at this exercise."), FromQuery(Name = "exercise")]
    public Guid? Exercise { get; init; }

    [Description("Only for this assignment."), FromQuery(Name = "assignment")]
    public Guid? Assignment { get; init; }

    [Description("`next` of the page before."), FromQuery(Name = "cursor")]
    public string? Cursor { get; init; }

    [Description("1 to 200 attempts; 50 when left out."), FromQuery(Name = "limit")]
    public int? Limit { get; init; }
}
