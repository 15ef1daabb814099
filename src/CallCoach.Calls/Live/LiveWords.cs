using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>The words of a running call: asks for the text of each stretch of speech, silences what must not be kept, tells the screens, gives the lines to the session.</summary>
/// <remarks>Text comes on the recogniser's threads and takes the call's lock; everything else is called with it held.</remarks>
internal sealed class LiveWords
{
    private readonly LiveCall _call;
    private readonly Lock _gate;
    private readonly CallRecording _recording;
    private readonly ICallEvents _events;
    private readonly Ear[] _ears;
    private readonly List<WordFinding> _found = [];   // by the lines that have just come
    private bool _ending;         // what is said with the last breath is written down after the call

    /// <param name="call">Whose words they are.</param>
    /// <param name="gate">The call's lock.</param>
    /// <param name="text">Where they are written down.</param>
    /// <param name="recording">What must not be kept goes out of it.</param>
    /// <param name="events">Is told what is heard.</param>
    public LiveWords(LiveCall call, Lock gate, LiveText text, CallRecording recording, ICallEvents events)
    {
        (_call, _gate, Text, _recording, _events) = (call, gate, text, recording, events);
        _ears = [.. Enumerable.Range(0, call.Start.Channels).Select(channel => new Ear(this, channel))];
    }

    public LiveText Text { get; }

    /// <summary>Somebody has stopped speaking. Once more is asked for than can be told in time, the state says so; the call goes on as before.</summary>
    public void Ask(Side side, SpokenStretch stretch)
    {
        var channel = _call.Roles.ChannelOf(side, _call.Start.Channels);
        if (Text.Ask(side, stretch, channel, _ears[channel], _ending))
            _events.OnTextState(_call);
    }

    /// <summary>The call goes on: a sentence that is over is heard again as a whole.</summary>
    public void GoOn(in CallReadings readings)
    {
        for (var channel = 0; channel < _ears.Length; channel++)
        {
            var side = SideOf(channel);
            if (!(side == Side.Agent ? readings.Agent : readings.Customer).Speaking)
                Text.Pause(readings.Position, side, channel, _ears[channel]);
        }
    }

    /// <summary>The words show something; it is told with the lines that did.</summary>
    public void Found(WordFinding finding) => _found.Add(finding);

    /// <summary>The call ends just now: nobody would be there to take the text of what is still found.</summary>
    public void End() => _ending = true;

    /// <summary>The last utterance is known.</summary>
    /// <param name="session">Gets the lines that change.</param>
    /// <returns>All that was said is written down.</returns>
    public bool Settle(CallSession session)
    {
        if (Text.IsWhole)
            TakeLines(Text.Settle(SideOf), session);
        return Text.IsWhole;
    }

    private void Hear(int channel, TranscriptionJob job, IReadOnlyList<TranscribedPiece>? pieces)
    {
        lock (_gate)
        {
            if (_call.State == LiveCallState.Ended)
                return;   // the text is made whole after the call
            TakeLines(Text.Take(channel, job, SideOf, pieces), _call.Session);
            if (_found.Count > 0)
                _events.OnFound(_call, [.. _found]);
            _found.Clear();
        }
    }

    // Out of the recording first, then to the screens.
    private void TakeLines(IReadOnlyList<HeardLine> heard, CallSession session)
    {
        foreach (var (channel, range) in RedactedSound.Of(heard))
            _recording.Silence(channel, range);
        if (heard.Count > 0)
            _events.OnHeard(_call, [.. heard.Select(one => one.Line)]);
        foreach (var one in heard)
            session.Hear(one.Line);
    }

    private Side SideOf(int channel) => _call.Roles.SideOf(channel, _call.Start.Channels);

    /// <summary>Takes the text of one channel: who is on it may change while the recogniser works.</summary>
    private sealed class Ear(LiveWords words, int channel) : ITextTaker
    {
        public void Take(TranscriptionJob job, IReadOnlyList<TranscribedPiece> pieces) => words.Hear(channel, job, pieces);

        /// <summary>Tried again after the call.</summary>
        public void Miss(TranscriptionJob job, RecognitionException fault) => words.Hear(channel, job, pieces: null);
    }
}
