using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>A call as <c>callcoach analyze --json</c> prints it and the call page reads it; docs/analyze.md tells every field. Unknown values are null.</summary>
public sealed record CallReport(
    string File,
    double DurationSeconds,
    int SampleRate,
    IReadOnlyList<ChannelReport> Channels,
    ConversationReport? Conversation,
    IReadOnlyList<CueReport> Cues,
    ScoreReport Score)
{
    /// <param name="file">Its name.</param>
    /// <param name="result">What was found.</param>
    public static CallReport Of(string file, CallResult result)
    {
        var settings = result.Settings;
        var agentFirst = settings.Roles.ChannelOf(Side.Agent, settings.Channels) == 0;
        var agent = ChannelReport.Of("agent", result.Measures.Agent);
        ChannelReport[] channels = result.Measures.Customer is not { } measured ? [agent]
            : agentFirst ? [agent, ChannelReport.Of("customer", measured)]
            : [ChannelReport.Of("customer", measured), agent];
        return new CallReport(
            file,
            Numbers.Seconds(result.Measures.DurationSeconds),
            settings.SampleRateHz,
            channels,
            result.Measures.Conversation is { } conversation ? ConversationReport.Of(conversation) : null,
            [.. result.Cues.Select(cue => new CueReport(Numbers.Seconds(SpeechFormat.Seconds(cue.Raised.Position)), cue.Raised.Code))],
            ScoreReport.Of(result.Score));
    }
}
