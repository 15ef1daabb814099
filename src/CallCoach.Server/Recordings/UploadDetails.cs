using CallCoach.Calls;
using CallCoach.Server.Security;

namespace CallCoach.Server.Recordings;

/// <summary>What an upload says about its call, checked.</summary>
internal sealed record UploadDetails(Named Agent, Named Team, ChannelRoles? Roles, string? CustomerReference, string? Campaign, CallDirection Direction, string? Language, Guid? Script);
