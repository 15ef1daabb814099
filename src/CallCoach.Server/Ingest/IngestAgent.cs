using CallCoach.Server.Security;

namespace CallCoach.Server.Ingest;

/// <summary>Whose call it is, and whose rules apply to it.</summary>
internal sealed record IngestAgent(Named Agent, Named Team);
