using System.Security.Cryptography;
using System.Text;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Hosting;
using CallCoach.Server.Problems;
using CallCoach.Server.Recordings;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.PracticeScripts;

/// <summary>The sounds of scripts' customers: recordings by trainers first, else the synthesiser.</summary>
public sealed class PracticeVoices(CallDb db, DataFolder data, VoiceSynthesiser synthesiser, TimeProvider clock)
{
    public const int MostBytes = 10 * 1024 * 1024;   // a minute of stereo at 48 kHz and 16 bits, about
    private const double MostSeconds = 60;
    private const double LeastSpeechSeconds = 0.3;   // a short yes
    private const int RateHz = 16_000;

    /// <summary>Names the words of a line: a recording belongs to them.</summary>
    public static string KeyOf(string text, string language) => System.Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{language}|{text}")));

    public async Task<PracticeVoiceList> ListAsync(Guid scriptId, PracticeScript script, string language, CancellationToken cancellation)
    {
        var recorded = await db.PracticeVoices.Where(voice => voice.ScriptId == scriptId).ToDictionaryAsync(voice => voice.Key, voice => voice.Seconds, cancellation);
        var installed = await synthesiser.IsInstalledAsync(cancellation);
        return new PracticeVoiceList(installed, [.. script.Words[language].Steps.SelectMany((step, s) => step.Customer.Select((text, l) =>
            recorded.TryGetValue(KeyOf(text, language), out var seconds) ? new PracticeVoiceRow(s, l, VoiceSource.Recorded, seconds)
                : new PracticeVoiceRow(s, l, installed ? VoiceSource.Synthetic : VoiceSource.None, null)))]);
    }

    /// <returns>A WAV file; null when there is no sound of this line.</returns>
    public async Task<string?> FindAsync(Guid scriptId, string text, string language, CancellationToken cancellation)
    {
        var key = KeyOf(text, language);
        return await db.PracticeVoices.AnyAsync(voice => voice.ScriptId == scriptId && voice.Key == key, cancellation) && File.Exists(PathOf(scriptId, key))
            ? PathOf(scriptId, key)
            : await synthesiser.SpeakAsync(text, language, cancellation);
    }

    /// <summary>Keeps a recording in whatever format; one of the same words is replaced.</summary>
    /// <returns>What is wrong with it; null when it is kept.</returns>
    internal async Task<Problem422?> KeepAsync(Guid scriptId, string text, string language, Stream body, CurrentUser user, CancellationToken cancellation)
    {
        var key = KeyOf(text, language);
        var (incoming, wav) = (Path.Combine(data.PracticeVoices, $"{Guid.NewGuid():N}.in"), Path.Combine(data.PracticeVoices, $"{Guid.NewGuid():N}.part"));
        try
        {
            await using (var file = new FileStream(incoming, FileMode.CreateNew))
                await body.CopyToAsync(file, cancellation);
            var (seconds, problem) = await Task.Run(() => Convert(incoming, wav, cancellation), cancellation);
            if (problem is not null)
                return problem;
            File.Move(wav, PathOf(scriptId, key), overwrite: true);
            await RememberAsync(scriptId, key, seconds, user, cancellation);
            return null;
        }
        finally
        {
            File.Delete(incoming);
            File.Delete(wav);
        }
    }

    public async Task<bool> DeleteAsync(Guid scriptId, string text, string language, CancellationToken cancellation)
    {
        var key = KeyOf(text, language);
        if (await db.PracticeVoices.Where(voice => voice.ScriptId == scriptId && voice.Key == key).ExecuteDeleteAsync(cancellation) == 0)
            return false;
        File.Delete(PathOf(scriptId, key));
        return true;
    }

    private string PathOf(Guid scriptId, string key) => Path.Combine(data.PracticeVoices, $"{scriptId:N}-{key[..16]}.wav");

    private async Task RememberAsync(Guid scriptId, string key, double seconds, CurrentUser user, CancellationToken cancellation)
    {
        if (await db.PracticeVoices.SingleOrDefaultAsync(voice => voice.ScriptId == scriptId && voice.Key == key, cancellation) is { } kept)
            (kept.Seconds, kept.AddedBy, kept.AddedAt) = (seconds, user.Id, clock.GetUtcNow().UtcDateTime);
        else
            db.PracticeVoices.Add(new PracticeVoice { ScriptId = scriptId, Key = key, Seconds = seconds, AddedBy = user.Id, AddedAt = clock.GetUtcNow().UtcDateTime });
        await db.SaveChangesAsync(cancellation);
    }

    // One channel at 16 kHz, and listened to on the way: a clip in which nobody speaks is no customer.
    private static (double Seconds, Problem422? Problem) Convert(string from, string to, CancellationToken cancellation)
    {
        try
        {
            using var file = AudioFile.Open(from, cancellation);
            var audio = new ResampledAudio(file, RateHz);
            var session = new CallSession(new CallSettings(RateHz, 1, ChannelRoles.Mono, null, CoachingPlan.Default, AgentUsual.Unknown));
            using var stream = new FileStream(to, FileMode.CreateNew);
            var writer = new WavWriter(stream, RateHz, 1);
            while (audio.Read() > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                writer.Append(audio.Channel(0));
                session.Process(audio.Channel(0), default);
                if (writer.FrameCount > MostSeconds * RateHz)
                    return (0, new Problem422("too-long", $"A line may last at most {MostSeconds} s."));
            }
            writer.PatchHeader();
            return session.Finish().Measures.Agent.SpeechSeconds < LeastSpeechSeconds
                ? (0, new Problem422("no-speech", "Nobody speaks in this recording."))
                : (Math.Round((double)writer.FrameCount / RateHz, 2), null);
        }
        catch (AudioFormatException fault)
        {
            var code = RecordingFault.CodeOf(fault);
            return (0, new Problem422(code, RecordingFault.Explain(code)));
        }
    }
}
