using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Calls;

namespace CallCoach.Server.Live;

/// <summary>A cue is shown from now on; the words in every language, so that a screen can change its own at once.</summary>
public sealed record CueMessage(
    Guid CallId, int Number, string Code, double At, CueEvidenceView Evidence, IReadOnlyDictionary<string, CueWords> Words, string RuleVersion,
    CueFeedback? Feedback)
{
    public static CueMessage Of(LiveCall call, CueRecord cue)
    {
        var (raised, evidence) = (cue.Raised, cue.Raised.Evidence);
        return new CueMessage(
            call.Id,
            raised.Number,
            raised.Code,
            LiveNumbers.Seconds(raised.Position),
            new CueEvidenceView(
                evidence.Reading,
                LiveNumbers.Known(evidence.Value, 3),
                LiveNumbers.Known(evidence.Usual, 3),
                LiveNumbers.Known(evidence.Low, 3),
                LiveNumbers.Known(evidence.High, 3),
                LiveNumbers.Seconds(evidence.Range.Start),
                LiveNumbers.Seconds(evidence.Range.End)),
            new CueTexts(call.Plan).RenderAll(raised),
            raised.RuleVersion,
            cue.Feedback);
    }
}
