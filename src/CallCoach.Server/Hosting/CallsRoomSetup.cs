using CallCoach.Calls;

namespace CallCoach.Server.Hosting;

/// <summary>Gives the room of live calls its folder and its limits.</summary>
public static class CallsRoomSetup
{
    public static void AddCallsRoom(this WebApplicationBuilder builder, DataFolder data)
    {
        builder.Services.AddSingleton(new RecordingFolder(data.Recordings));
        builder.Services.AddSingleton(builder.Configuration.GetSection($"{CallCoachOptions.Section}:Calls").Get<LiveCallOptions>() ?? new LiveCallOptions());
        builder.Services.AddCalls();
    }
}
