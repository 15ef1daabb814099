using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>Analyses kept calls again from their recordings: after a crash, after a swap of roles.</summary>
public sealed class RecordedCalls(ICallStore store, RecordingFolder recordings)
{
    /// <param name="call">With its recording and the roles that apply.</param>
    /// <param name="status">That the outcome shall have.</param>
    /// <param name="progress">Is told the share that is done; null for none.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="AudioFormatException">The recording cannot be read.</exception>
    /// <exception cref="IOException">The recording is gone.</exception>
    public async Task<CallOutcome> AnalyseAsync(UnfinishedCall call, CallStatus status, IProgress<double>? progress, CancellationToken cancellation)
    {
        var plan = await store.PlanOfAsync(call.TeamId, cancellation);
        var card = await store.CardOfAsync(call.TeamId, cancellation);
        var usual = await store.UsualOfAsync(call.AgentId, call.Language, call.StartedAt, cancellation);
        return await Task.Run(() =>
        {
            using var file = new FileStream(recordings.PathOf(call.RecordingFile), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var reader = new WavReader(file);
            var session = new CallSession(new CallSettings(reader.Format.SampleRateHz, reader.Format.Channels, call.Roles, call.Language, plan, usual) { Card = card });
            RecordedCall.Feed(session, reader, call.Gaps, progress, cancellation);
            return new CallOutcome(status, (double)reader.Position / reader.Format.SampleRateHz, session.Finish(), call.Gaps, null);
        }, cancellation);
    }
}
