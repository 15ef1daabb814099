using CallCoach.Server.Calls;

namespace CallCoach.Server.Live;

/// <summary>What a screen is told: docs/protocol.md, section 2.</summary>
public interface ILiveClient
{
    Task CallStarted(CallStarted call);

    Task Readings(ReadingsMessage readings);

    Task Cue(CueMessage cue);

    Task CueCleared(CueClearedMessage cue);

    Task CallChanged(CallChangedMessage change);

    Task Transcript(TranscriptMessage text);

    Task Finding(FindingMessage found);

    Task TranscriptState(TranscriptStateMessage state);

    Task CallScored(CallScoredMessage scored);

    Task CallEnded(CallEndedMessage end);
}
