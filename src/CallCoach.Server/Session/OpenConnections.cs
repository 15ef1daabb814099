using CallCoach.Server.Ingest;
using CallCoach.Server.Live;

namespace CallCoach.Server.Session;

/// <summary>What a person's browsers hold open beyond the request that let them in. A cookie that counts no more must end it too.</summary>
internal sealed class OpenConnections(ILiveScreens screens, IngestSources sources)
{
    /// <summary>Screens lose their line; a capture is told why, and its call ends in order.</summary>
    public void End(Guid personId)
    {
        sources.EndSessions(personId);
        screens.LetGo(personId);
    }
}
