using System.Text.Json.Nodes;
using CallCoach.Calls;
using CallCoach.Storage;

namespace CallCoach.Server.Calls;

/// <summary>A cue that was shown in a call, as the call page shows it. Times are seconds from the start of the call.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Code">Its rule.</param>
/// <param name="At">When it came.</param>
/// <param name="ClearedAt">When it went; null while it is shown.</param>
/// <param name="ClearReason">corrected, expired, replaced, call-ended; null while it is shown.</param>
/// <param name="Evidence">The fact behind it, and where to hear it.</param>
/// <param name="Words">As shown: by language, title, fact and action.</param>
/// <param name="RuleVersion">Version of the plan that judged.</param>
/// <param name="Followed">The behaviour changed within 20 s; null when that could not be told.</param>
/// <param name="Feedback">helpful, wrong; null when the agent said nothing.</param>
public sealed record CueView(
    int Number, string Code, double At, double? ClearedAt, string? ClearReason, CueEvidenceView Evidence, JsonNode? Words,
    string RuleVersion, bool? Followed, CueFeedback? Feedback)
{
    public static CueView Of(CallCue cue) => new(
        cue.Number, cue.Code, cue.At, cue.ClearedAt, cue.Reason,
        new CueEvidenceView(cue.Reading, cue.Value, cue.Usual, cue.Low, cue.High, cue.EvidenceFrom, cue.EvidenceTo),
        JsonNode.Parse(cue.Words), cue.RuleVersion, cue.Followed, cue.Feedback);
}
