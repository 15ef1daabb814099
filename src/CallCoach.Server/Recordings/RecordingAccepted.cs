namespace CallCoach.Server.Recordings;

/// <param name="CallId">The call that the recording becomes; <c>GET /recordings/{callId}</c> tells where it stands.</param>
public sealed record RecordingAccepted(Guid CallId);
