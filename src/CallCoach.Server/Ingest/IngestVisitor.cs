namespace CallCoach.Server.Ingest;

/// <summary>Who streams: a program with a team's key, or a signed-in person whose own call it is.</summary>
/// <param name="TeamId">The key's team; null for a person.</param>
/// <param name="PersonId">The signed-in person; null for a program.</param>
internal sealed record IngestVisitor(Guid? TeamId, Guid? PersonId);
