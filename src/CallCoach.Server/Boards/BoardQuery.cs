using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CallCoach.Server.Boards;

/// <summary>The time that a board looks at.</summary>
public sealed record BoardQuery
{
    public const int UsualDays = 30;
    public const int MostDays = 366;

    [Description("First day, yyyy-MM-dd; 30 days before `to` when left out."), FromQuery(Name = "from")]
    public DateOnly? From { get; init; }

    [Description("Last day, yyyy-MM-dd; today when left out. At most 366 days after `from`."), FromQuery(Name = "to")]
    public DateOnly? To { get; init; }

    [Description("Where days begin, in minutes east of UTC (480 for China); 0 when left out."), FromQuery(Name = "offset")]
    public int? Offset { get; init; }

    [Description("Only this agent's calls."), FromQuery(Name = "agent")]
    public Guid? Agent { get; init; }
}
