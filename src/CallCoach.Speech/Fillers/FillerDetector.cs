namespace CallCoach.Speech.Fillers;

/// <summary>Finds voiced pauses by their sound: a held vowel or hum of flat pitch and level, with a pause right before or right after it.</summary>
/// <remarks>
/// What filled pauses have in common over languages (Goto, Itou and Hayamizu 1999): a steady spectrum, small movement of F0, and some
/// length. Parameters were chosen on the dev half of tests/CallCoach.Accuracy. A filler is told at its end when a pause of 150 ms lies
/// before it, and 150 ms into the pause after it otherwise. One instance per channel, one thread at a time; nothing is allocated.
/// </remarks>
public sealed class FillerDetector
{
    private const int LeastHopsAfterPause = 21;
    private const int LeastHopsAfterSpeech = 25;     // longer, for the last vowel of a phrase is drawn out as well
    private const int MostHops = 150;                // longer is a tone or a song
    private const int PauseHops = 15;
    private const int NearHops = 8;                  // from the vowel to its pause: a breath, a nasal that fades
    private const int MostMissedHops = 3;
    private const float MostChangeDb = 5f;
    private const float MostSemitonesFromMean = 1.5f;
    private const float MostDbFromMean = 7f;
    private const float LeastVoicing = 0.5f;

    // The detector of speech takes a steady hum for a tone, so here it is the voice's own pitch and level that part the two.
    private const float MostSemitonesBelowVoice = 9, MostSemitonesAboveVoice = 4;
    private const float MostDbBelowVoice = 16, MostDbAboveVoice = 8;
    private const float QuietBelowVoiceDb = 16;
    private const int LearntHops = 300;              // of speech: how long the voice is remembered
    private const int LeastLearntHops = 50;

    private long _start, _end;
    private int _hops, _missed, _quiet, _quietBefore, _sinceQuiet = NearHops + 1;
    private double _semitones, _level, _voiceSemitones, _voiceLevel;
    private int _learnt, _learntPitch;
    private TimeRange? _pending;
    private int _sincePending;

    /// <param name="frame">The next frame.</param>
    /// <param name="semitones">Its pitch on <see cref="PitchScale"/>; NaN when unvoiced.</param>
    /// <param name="changeDb">Its <see cref="SpectralChange"/>.</param>
    /// <returns>A filler that has just become certain.</returns>
    public TimeRange? Process(in ChannelFrame frame, float semitones, float changeDb)
    {
        Learn(frame, semitones);
        var told = Await(frame);
        if (Continues(frame, semitones, changeDb))
            Extend(frame, semitones);
        else if (_hops > 0 && ++_missed > MostMissedHops)
            told ??= Close();
        FollowQuiet(frame);
        return told;
    }

    public void Reset()
    {
        (_start, _end, _hops, _missed, _quiet, _quietBefore, _sinceQuiet) = (0, 0, 0, 0, 0, 0, NearHops + 1);
        (_semitones, _level, _voiceSemitones, _voiceLevel, _learnt, _learntPitch, _pending, _sincePending) = (0, 0, 0, 0, 0, 0, null, 0);
    }

    // What this voice usually is: means that forget.
    private void Learn(in ChannelFrame frame, float semitones)
    {
        if (!frame.Active)
            return;
        _voiceLevel += (frame.LevelDbfs - _voiceLevel) / (_learnt = Math.Min(LearntHops, _learnt + 1));
        if (frame.F0Hz > 0)
            _voiceSemitones += (semitones - _voiceSemitones) / (_learntPitch = Math.Min(LearntHops, _learntPitch + 1));
    }

    private bool Continues(in ChannelFrame frame, float semitones, float changeDb)
    {
        if (!(frame.F0Hz > 0) || frame.VoicingConfidence < LeastVoicing || !(changeDb <= MostChangeDb) || !(frame.Active || IsOwnVoice(frame, semitones)))
            return false;
        return _hops == 0 || (Math.Abs(semitones - _semitones / _hops) <= MostSemitonesFromMean && Math.Abs(frame.LevelDbfs - _level / _hops) <= MostDbFromMean);
    }

    private bool IsOwnVoice(in ChannelFrame frame, float semitones) =>
        _learntPitch >= LeastLearntHops
        && semitones - _voiceSemitones is >= -MostSemitonesBelowVoice and <= MostSemitonesAboveVoice
        && frame.LevelDbfs - _voiceLevel is >= -MostDbBelowVoice and <= MostDbAboveVoice;

    private void Extend(in ChannelFrame frame, float semitones)
    {
        if (_hops++ == 0)
            (_start, _quietBefore, _semitones, _level) = (frame.Position, _sinceQuiet <= NearHops ? _quiet : 0, 0, 0);
        (_end, _missed) = (frame.Position + SpeechFormat.HopSamples, 0);
        _semitones += semitones;
        _level += frame.LevelDbfs;
    }

    private TimeRange? Close()
    {
        var held = new TimeRange(_start, _end);
        var hops = held.Length / SpeechFormat.HopSamples;
        (_hops, _missed) = (0, 0);
        if (hops is > MostHops or < LeastHopsAfterPause)
            return null;
        if (_quietBefore >= PauseHops)
            return held;
        if (hops >= LeastHopsAfterSpeech)
            (_pending, _sincePending) = (held, 0);
        return null;
    }

    // A vowel after speech is a filler when a pause follows it.
    private TimeRange? Await(in ChannelFrame frame)
    {
        if (_pending is not { } held)
            return null;
        if (IsQuiet(frame) && ++_sincePending >= PauseHops)
        {
            _pending = null;
            return held;
        }

        if (!IsQuiet(frame) && frame.Position - held.End > NearHops * SpeechFormat.HopSamples)
            _pending = null;
        return null;
    }

    private void FollowQuiet(in ChannelFrame frame)
    {
        if (IsQuiet(frame))
            (_quiet, _sinceQuiet) = (_sinceQuiet == 0 ? _quiet + 1 : 1, 0);
        else
            _sinceQuiet = Math.Min(_sinceQuiet + 1, NearHops + 1);
    }

    private bool IsQuiet(in ChannelFrame frame) => frame.LevelDbfs < _voiceLevel - QuietBelowVoiceDb || (!frame.Active && !(frame.F0Hz > 0));
}
