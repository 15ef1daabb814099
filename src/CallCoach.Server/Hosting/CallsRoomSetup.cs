using CallCoach.Calls;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Hosting;

/// <summary>Gives the room of live calls its folder and its limits.</summary>
public static class CallsRoomSetup
{
    private const string Section = $"{CallCoachOptions.Section}:Calls";

    /// <exception cref="OptionsValidationException">A limit that no call could keep.</exception>
    public static void AddCallsRoom(this WebApplicationBuilder builder, DataFolder data)
    {
        var limits = builder.Configuration.GetSection(Section).Get<LiveCallOptions>() ?? new LiveCallOptions();
        if (Faults(limits).ToList() is { Count: > 0 } faults)
            throw new OptionsValidationException(Section, typeof(LiveCallOptions), faults);
        builder.Services.AddSingleton(new RecordingFolder(data.Recordings));
        builder.Services.AddSingleton(limits);
        builder.Services.AddCalls();
    }

    private static IEnumerable<string> Faults(LiveCallOptions limits)
    {
        if (limits.MostCalls < 1)
            yield return $"{Section}:{nameof(limits.MostCalls)} must be at least 1.";
        (string Name, TimeSpan Value)[] times =
        [
            (nameof(limits.Rejoin), limits.Rejoin), (nameof(limits.Idle), limits.Idle), (nameof(limits.LongestPause), limits.LongestPause),
            (nameof(limits.LongestCall), limits.LongestCall), (nameof(limits.Ahead), limits.Ahead), (nameof(limits.LongestGap), limits.LongestGap),
        ];
        foreach (var (name, value) in times.Where(time => time.Value <= TimeSpan.Zero))
            yield return $"{Section}:{name} must be longer than nothing, was {value}.";
    }
}
