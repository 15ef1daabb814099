using System.Runtime.InteropServices;
using CallCoach.Audio;

namespace CallCoach.EndToEnd.Tests;

/// <summary>
/// One agent on the telephone: normal speech, then the same voice 1.7 times as fast, 22 dB quieter, with sentence ends faded
/// by 20 dB, and talking without a pause, with normal speech in between. Says where each passage lies.
/// </summary>
internal sealed class AcceptanceRecording
{
    private static readonly string[] Sentences = [
        "demo-thanks", "vm-intro", "pbx-invalid", "vm-mailboxfull", "queue-youarenext", "unidentified-no-callback",
        "vm-rec-busy", "ss-noservice", "agent-incorrect", "demo-enterkeywords"];

    private readonly List<short> _samples = [];
    private readonly List<(string Cue, double From, double To)> _passages = [];

    private AcceptanceRecording()
    {
        Passage("", Say(1.2, [], "demo-congrats", "demo-abouttotry"));
        Passage("slow-down", Say(0.35, ["tempo", "-s", "1.7"], "demo-moreinfo", "dir-intro", "vm-msginstruct"));
        Passage("", Say(1.2, [], "priv-callee-options", "tt-allbusy"));
        Passage("speak-up", Say(1.2, ["gain", "-22"], "basic-pbx-ivr-main"));
        Passage("", Say(1.2, [], "screen-callee-options", "demo-nogo"));
        Passage("finish-strong", Sentences.SelectMany(name => Fade(Prompts.Say(name)).Concat(Quiet(0.7))));
        Passage("", Say(1.5, [], "demo-echotest"));
        // Every silence longer than a quarter of a second is shortened to that: 70 s without a pause. Slowed by what that
        // takes away, or it would be a rush as well.
        Passage("pause", Say(0.2, ["silence", "1", "0.02", "0.5%", "-1", "0.25", "0.5%", "tempo", "-s", "0.85"], "demo-instruct", "conf-adminmenu-18", "vm-options").Take(70 * Prompts.SampleRateHz));
        _samples.AddRange(Quiet(3));
    }

    /// <summary>The cue that each special passage asks for, and where in the recording it lies, seconds.</summary>
    public IReadOnlyList<(string Cue, double From, double To)> Passages => _passages;

    public double Seconds => (double)_samples.Count / Prompts.SampleRateHz;

    /// <summary>Makes it and writes it as WAV.</summary>
    public static AcceptanceRecording Write(string path)
    {
        var recording = new AcceptanceRecording();
        recording.WriteWave(path);
        return recording;
    }

    private void Passage(string cue, IEnumerable<short> samples)
    {
        var from = Seconds;
        _samples.AddRange(samples);
        if (cue.Length > 0)
            _passages.Add((cue, from, Seconds));
    }

    private static IEnumerable<short> Say(double gapSeconds, string[] effects, params string[] names) =>
        names.SelectMany(name => Prompts.Say(name, effects).Concat(Quiet(gapSeconds)));

    private static IEnumerable<short> Quiet(double seconds) => Enumerable.Repeat((short)0, (int)(seconds * Prompts.SampleRateHz));

    /// <summary>The last 0.9 s sink by 20 dB, all of it reached after the first 40 %.</summary>
    private static short[] Fade(short[] sentence)
    {
        var length = Math.Min(sentence.Length, (int)(0.9 * Prompts.SampleRateHz));
        for (var i = 0; i < length; i++)
        {
            var share = Math.Min(1, i / (0.4 * length));
            ref var sample = ref sentence[sentence.Length - length + i];
            sample = (short)(sample * Math.Pow(10, -20 * share / 20));
        }
        return sentence;
    }

    private void WriteWave(string path)
    {
        using var file = File.Create(path);
        var wave = new WavWriter(file, Prompts.SampleRateHz, channels: 1);
        wave.Append(CollectionsMarshal.AsSpan(_samples));
        wave.PatchHeader();
    }
}
