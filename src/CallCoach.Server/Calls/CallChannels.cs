using CallCoach.Calls;
using CallCoach.Storage;

namespace CallCoach.Server.Calls;

internal static class CallChannels
{
    /// <summary>One role a channel.</summary>
    public static IReadOnlyList<ChannelRole> RolesOfChannels(this Call call) =>
        call.Channels == 1 ? [call.FirstRole] : [call.FirstRole, call.SecondRole];
}
