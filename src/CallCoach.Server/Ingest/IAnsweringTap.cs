using CallCoach.Speech;

namespace CallCoach.Server.Ingest;

/// <summary>Hears a call along, and has something to say to its source after each packet.</summary>
internal interface IAnsweringTap : ICallTap
{
    IngestAnswer Answer();
}
