using CallCoach.Server.Security;
using CallCoach.Speech;

namespace CallCoach.Server.Ingest;

/// <summary>Whose call it is, and whose rules apply to it.</summary>
internal sealed record IngestAgent(Named Agent, Named Team)
{
    /// <summary>A practice call that nobody but its agent ever sees.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Hears along; null: nobody.</summary>
    public ICallTap? Tap { get; init; }
}
