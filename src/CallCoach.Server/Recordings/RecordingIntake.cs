using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Server.Problems;

namespace CallCoach.Server.Recordings;

/// <summary>From an uploaded file to a call that waits to be analysed.</summary>
public sealed class RecordingIntake(ICallStore store, ITextStore texts, IncomingFiles files, LiveCallOptions limits, TimeProvider clock)
{
    /// <param name="callId">Under which the file lies among the incoming ones.</param>
    /// <param name="details">Checked.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Null when the call has begun; else why it cannot.</returns>
    internal async Task<Problem?> BeginAsync(Guid callId, UploadDetails details, CancellationToken cancellation)
    {
        AudioFile file;
        try
        {
            file = AudioFile.Open(files.PathOf(callId), cancellation);
        }
        catch (AudioFormatException fault)
        {
            return Refuse(RecordingFault.CodeOf(fault), fault.Message);
        }
        using (file)
        {
            if (file.FrameCount == 0)
                return Refuse(RecordingFault.Empty, RecordingFault.Explain(RecordingFault.Empty));
            if (file.FrameCount > limits.LongestCall.TotalSeconds * file.SampleRateHz)
                return Refuse(RecordingFault.TooLong, $"A recording may be at most {limits.LongestCall.TotalHours:0.#} hours long.");
            var start = Start(callId, details, file);
            await store.BeginAsync(start, RecordingFolder.NameOf(callId, start.StartedAt), await texts.PolicyOfAsync(start, cancellation), cancellation);
            return null;
        }
    }

    private CallStart Start(Guid callId, UploadDetails details, AudioFile file)
    {
        var mono = file.Channels == 1;
        return new CallStart
        {
            CallId = callId,
            Kind = CallKind.Upload,
            AgentId = details.Agent.Id,
            AgentName = details.Agent.Name,
            TeamId = details.Team.Id,
            TeamName = details.Team.Name,
            StartedAt = clock.GetUtcNow().UtcDateTime,
            Encoding = SampleEncoding.Pcm16,
            SampleRateHz = file.SampleRateHz,
            Channels = mono ? 1 : 2,
            Roles = mono ? ChannelRoles.Mono : details.Roles ?? ChannelRoles.AgentFirst,
            Direction = details.Direction,
            CustomerReference = details.CustomerReference,
            Campaign = details.Campaign,
            Language = details.Language,
            ScriptId = details.Script,
        };
    }

    private static Problem Refuse(string code, string detail) =>
        code is RecordingFault.Empty or RecordingFault.TooLong ? new Problem422(code, detail) : new Problem415(code, detail);
}
