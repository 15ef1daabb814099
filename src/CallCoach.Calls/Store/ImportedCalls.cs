using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>Makes calls of files in any format: what is read is recorded and analysed block by block, as a live call is.</summary>
public sealed class ImportedCalls(ICallStore store, RecordingFolder recordings, LiveCallOptions options)
{
    private const int BlockSamples = 8192;
    private const int MostChannels = 2;   // of a film's six the first two are kept

    /// <param name="call">Begun; its recording is not there yet, or is left from an import that was cut off.</param>
    /// <param name="path">The file.</param>
    /// <param name="progress">Is told the share that is done, where the file says how long it is; null for none.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="AudioFormatException">The file cannot be read on, or is longer than <see cref="LiveCallOptions.LongestCall"/>.</exception>
    /// <exception cref="IOException">The recording cannot be written.</exception>
    public async Task<CallOutcome> ImportAsync(UnfinishedCall call, string path, IProgress<double>? progress, CancellationToken cancellation)
    {
        var plan = await store.PlanOfAsync(call.TeamId, cancellation);
        var card = await store.CardOfAsync(call.TeamId, cancellation);
        var usual = await store.UsualOfAsync(call.AgentId, call.Language, call.StartedAt, cancellation);
        return await Task.Run(() =>
        {
            using var file = AudioFile.Open(path, cancellation);
            var session = new CallSession(new CallSettings(file.SampleRateHz, Math.Min(file.Channels, MostChannels), call.Roles, call.Language, plan, usual) { Card = card });
            recordings.Delete(call.RecordingFile);
            using var recording = new CallRecording(recordings.PathOf(call.RecordingFile), file.SampleRateHz, session.Settings.Channels);
            Feed(file, recording, session, progress, cancellation);
            return new CallOutcome(CallStatus.Ended, (double)recording.Position / file.SampleRateHz, session.Finish(), [], null);
        }, cancellation);
    }

    private void Feed(AudioFile file, CallRecording recording, CallSession session, IProgress<double>? progress, CancellationToken cancellation)
    {
        var most = (long)(options.LongestCall.TotalSeconds * file.SampleRateHz);
        float[][] blocks = [.. Enumerable.Range(0, file.Channels).Select(_ => new float[BlockSamples])];
        while (file.Read(blocks, BlockSamples) is > 0 and var read)
        {
            cancellation.ThrowIfCancellationRequested();
            if (file.Position > most)
                throw new AudioFormatException(AudioFormatException.TooLong, $"The recording is longer than {options.LongestCall.TotalHours:0.#} hours.");
            var first = blocks[0].AsSpan(0, read);
            var second = session.Settings.Channels == 1 ? default : blocks[1].AsSpan(0, read);
            recording.Append(first, second);
            session.Process(first, second);
            if (file.FrameCount is > 0 and var all)
                progress?.Report(Math.Min(1, (double)file.Position / all));
        }
    }
}
