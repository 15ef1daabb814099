using Microsoft.Extensions.Options;

namespace CallCoach.Server.Hosting;

/// <summary>Where the teams work: days begin and end by this clock.</summary>
public sealed class OfficeTime(IOptions<CallCoachOptions> options, TimeProvider clock)
{
    /// <summary>Of the setting; without one the server's own.</summary>
    public TimeZoneInfo Zone { get; } = options.Value.TimeZone is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : clock.LocalTimeZone;
}
