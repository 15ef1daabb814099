using CallCoach.Speech;

namespace CallCoach.Transcription;

/// <summary>Finds the utterances of one side of a running call as soon as they have ended: at the first frame of the pause after them.</summary>
/// <remarks>
/// The engine tells an utterance 150 ms of call later, when it has judged how it ended; text need not wait for that. The stretches are those
/// of the engine's utterances, to the sample and syllable. One instance per side, one thread at a time.
/// </remarks>
public sealed class StretchFinder
{
    private long _start, _end;
    private int _syllables;
    private bool _speaking;

    /// <param name="frame">The side's next frame, in order.</param>
    /// <returns>The utterance that this frame ends; null for none.</returns>
    public SpokenStretch? Process(in ChannelFrame frame)
    {
        if (!frame.Active)
            return Finish();
        if (!_speaking)
            (_speaking, _start, _syllables) = (true, frame.Position, 0);
        _end = frame.Position + SpeechFormat.HopSamples;
        _syllables += frame.Nuclei;
        return null;
    }

    /// <summary>The call is over: what was being said ends with it.</summary>
    public SpokenStretch? Finish()
    {
        if (!_speaking)
            return null;
        _speaking = false;
        return new(new(_start, _end), _syllables);
    }
}
