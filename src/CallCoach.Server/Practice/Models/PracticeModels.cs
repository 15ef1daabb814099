using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Problems;
using CallCoach.Server.Recordings;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Models;

/// <summary>Model recordings: what a trainer uploads, or an own attempt that is good enough; and attempts laid over them.</summary>
public sealed class PracticeModels(CallDb db, RecordingFolder recordings, TimeProvider clock)
{
    public const int MostBytes = 30 * 1024 * 1024;   // three minutes of stereo at 48 kHz and 16 bits, about
    private const double MostSeconds = VoiceAlignment.MostSteps * CallTraces.StepSeconds;
    private const double LeastSpeechSeconds = 1;
    private const int BlockSamples = 8192;

    public Task<PracticeModel?> FindAsync(Guid teamId, ExerciseKind kind, Guid exerciseId, string language, CancellationToken cancellation)
    {
        var spoken = CallLanguage.Of(language);
        return db.PracticeModels.SingleOrDefaultAsync(m => m.TeamId == teamId && m.Kind == kind && m.ExerciseId == exerciseId && m.Language == spoken, cancellation);
    }

    public async Task<ModelView> ViewAsync(PracticeModel model, CancellationToken cancellation) => new(
        model.Kind, model.ExerciseId, model.Language, Math.Round(model.DurationSeconds, 2),
        await db.Users.Where(user => user.Id == model.RecordedBy).Select(user => user.DisplayName).SingleOrDefaultAsync(cancellation), model.RecordedAt);

    /// <summary>Keeps sound of any format as the model; one that was there is replaced.</summary>
    /// <param name="wish">Which exercise; the rest of it is filled in here.</param>
    /// <param name="sound">The file.</param>
    /// <param name="user">Who records.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The model, or what is wrong with the sound.</returns>
    internal async Task<(PracticeModel? Model, Problem422? Problem)> KeepAsync(
        (Guid TeamId, ExerciseKind Kind, Guid ExerciseId, string Language) wish, Stream sound, CurrentUser user, CancellationToken cancellation)
    {
        var name = $"models/{Guid.CreateVersion7():N}.wav";
        var (path, incoming) = (recordings.PathOf(name), recordings.PathOf(name + ".in"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            await using (var file = new FileStream(incoming, FileMode.CreateNew))
                await sound.CopyToAsync(file, cancellation);
            var result = await Task.Run(() => Convert(incoming, path, cancellation), cancellation);
            if (result.Measures.Agent.SpeechSeconds < LeastSpeechSeconds)
                return Refuse(path, new Problem422("no-speech", "Nobody speaks in this recording, or hardly."));
            return (await RememberAsync(wish, name, result, user, cancellation), null);
        }
        catch (AudioFormatException fault)
        {
            return Refuse(path, fault.Code == AudioFormatException.TooLong
                ? new Problem422("too-long", $"A model recording may be at most {MostSeconds / 60:0} minutes long.")
                : new Problem422(RecordingFault.CodeOf(fault), fault.Message));
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    /// <summary>Lays an attempt over the model of its exercise.</summary>
    /// <returns>Null without a model, or when one of the two has no voice.</returns>
    public async Task<ComparisonView?> CompareAsync(PracticeAttempt attempt, CancellationToken cancellation)
    {
        if (await FindAsync(attempt.TeamId, attempt.Kind, attempt.ExerciseId, attempt.Language, cancellation) is not { } model)
            return null;
        var call = await db.Calls.AsNoTracking().Where(c => c.Id == attempt.CallId).Select(c => new { c.FirstRole, c.SecondRole, c.Channels, c.Detail!.Traces }).SingleOrDefaultAsync(cancellation);
        if (call?.Traces is not { Length: > 0 } kept)
            return null;
        var own = TraceCodec.Decode(kept).Channels[new ChannelRoles(call.FirstRole, call.SecondRole).ChannelOf(Speech.Side.Agent, call.Channels)];
        var other = TraceCodec.Decode(model.Traces).Channels[0];
        return VoiceAlignment.Align(Steps(own), Steps(other)) is var (path, distance)
            ? new ComparisonView(CallTraces.StepSeconds, ChannelTraceView.Of(own, ChannelRole.Agent), ChannelTraceView.Of(other, ChannelRole.Agent), path, distance)
            : null;
    }

    private static List<VoiceStep> Steps(ChannelTrace trace) =>
        [.. trace.LevelDbfs.Select((level, i) => new VoiceStep(level, trace.F0Hz[i], trace.Active[i]))];

    private static (PracticeModel?, Problem422?) Refuse(string path, Problem422 problem)
    {
        File.Delete(path);
        return (null, problem);
    }

    // One channel: of a recording with two the first, which is the agent's.
    private static CallResult Convert(string from, string to, CancellationToken cancellation)
    {
        using var file = AudioFile.Open(from, cancellation);
        using var kept = new CallRecording(to, file.SampleRateHz, 1);
        var session = new CallSession(new CallSettings(file.SampleRateHz, 1, ChannelRoles.Mono, null, CoachingPlan.Default, AgentUsual.Unknown));
        float[][] blocks = [.. Enumerable.Range(0, file.Channels).Select(_ => new float[BlockSamples])];
        while (file.Read(blocks, BlockSamples) is > 0 and var read)
        {
            if (file.Position > MostSeconds * file.SampleRateHz)
                throw new AudioFormatException(AudioFormatException.TooLong, "The recording is too long.");
            kept.Append(blocks[0].AsSpan(0, read), default);
            session.Process(blocks[0].AsSpan(0, read), default);
        }
        return session.Finish();
    }

    private async Task<PracticeModel> RememberAsync(
        (Guid TeamId, ExerciseKind Kind, Guid ExerciseId, string Language) wish, string name, CallResult result, CurrentUser user, CancellationToken cancellation)
    {
        var (traces, now, old) = (TraceCodec.Encode(result.Traces), clock.GetUtcNow().UtcDateTime, (string?)null);
        if (await FindAsync(wish.TeamId, wish.Kind, wish.ExerciseId, wish.Language, cancellation) is { } model)
        {
            old = model.RecordingFile;
            (model.RecordingFile, model.DurationSeconds, model.Traces, model.RecordedBy, model.RecordedAt) = (name, result.Measures.DurationSeconds, traces, user.Id, now);
        }
        else
        {
            model = new PracticeModel
            {
                TeamId = wish.TeamId, Kind = wish.Kind, ExerciseId = wish.ExerciseId, Language = CallLanguage.Of(wish.Language), RecordingFile = name,
                DurationSeconds = result.Measures.DurationSeconds, Traces = traces, RecordedBy = user.Id, RecordedAt = now,
            };
            db.PracticeModels.Add(model);
        }
        await db.SaveChangesAsync(cancellation);
        if (old is not null)
            recordings.Delete(old);
        return model;
    }
}
