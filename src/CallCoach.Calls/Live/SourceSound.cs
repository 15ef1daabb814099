using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>What a source has sent: checked, on disk first, in the session then. What did not come is silence of which the cause is known.</summary>
/// <remarks>With the call's lock held.</remarks>
internal sealed class SourceSound
{
    private readonly CallStart _start;
    private readonly LiveCallOptions _options;
    private readonly SourceLimits _limits;
    private readonly CallRecording _recording;
    private readonly List<CallGapSpan> _gaps = [];
    private readonly float[][] _decoded;

    /// <param name="start">What the source said.</param>
    /// <param name="recording">Empty; whoever made it closes it.</param>
    /// <param name="options">What is allowed.</param>
    /// <param name="clock">Guards against sources that run ahead of it.</param>
    public SourceSound(CallStart start, CallRecording recording, LiveCallOptions options, TimeProvider clock)
    {
        (_start, _recording, _options) = (start, recording, options);
        _limits = new SourceLimits(start, options, clock);
        _decoded = [.. Enumerable.Range(0, start.Channels).Select(_ => Array.Empty<float>())];
    }

    /// <summary>Samples of each channel that are on disk.</summary>
    public long Position => _recording.Position;

    /// <summary>What did not come, in order.</summary>
    public IReadOnlyList<CallGapSpan> Gaps => _gaps;

    /// <param name="position">Of the first sample.</param>
    /// <param name="sound">Interleaved, in the source's encoding.</param>
    /// <param name="paused">The source had said that it pauses.</param>
    /// <returns>One past the last sample.</returns>
    /// <exception cref="CallRefusedException">Not a whole number of frames, too far ahead, or too long.</exception>
    public long Check(long position, ReadOnlySpan<byte> sound, bool paused)
    {
        if (sound.Length % FrameBytes != 0)
            throw new CallRefusedException(CallRefusedException.BadMessage, $"{sound.Length} bytes are no whole number of frames of {FrameBytes} bytes.");
        var end = position + sound.Length / FrameBytes;
        _limits.Check(position, end, Position, paused);
        return end;
    }

    /// <summary>The source goes on after a pause.</summary>
    /// <exception cref="CallRefusedException">Too far ahead, or too long.</exception>
    public void GoOn(long position, CallSession session)
    {
        _limits.Check(position, position, Position, paused: true);
        FillUpTo(position, CallGapSpan.Paused, session);
    }

    /// <summary>The source says how long the call was; an impossible length is not believed.</summary>
    public void Close(long end, string cause, CallSession session)
    {
        if (end - Position <= _limits.Samples(_options.LongestGap))
            FillUpTo(end, cause, session);
    }

    /// <summary>Nothing comes for the time up to <paramref name="position"/>.</summary>
    public void FillUpTo(long position, string cause, CallSession session)
    {
        var from = Position;
        if (position <= from)
            return;
        _recording.AppendSilence(position - from);
        var gap = new CallGapSpan(from, position, cause);
        if (_gaps is [.., { } last] && last.To == from && last.Cause == cause)
            _gaps[^1] = last with { To = position };
        else
            _gaps.Add(gap);
        RecordedCall.FeedSilence(session, gap);
    }

    /// <summary>Takes what is new of some sound; no hole may lie before it.</summary>
    public void Take(long position, ReadOnlySpan<byte> sound, CallSession session)
    {
        var rest = sound[(int)Math.Min(sound.Length, (Position - position) * FrameBytes)..];
        if (rest.IsEmpty)
            return;
        var frames = rest.Length / FrameBytes;
        for (var c = 0; c < _start.Channels; c++)
        {
            if (_decoded[c].Length < frames)
                _decoded[c] = new float[frames];
            SampleCodec.Decode(_start.Encoding, rest, _start.Channels, c, _decoded[c]);
        }
        var first = _decoded[0].AsSpan(0, frames);
        var second = _start.Channels == 1 ? default : _decoded[1].AsSpan(0, frames);
        _recording.Append(first, second);
        session.Process(first, second);
    }

    /// <summary>All of it goes through another session.</summary>
    public void Replay(CallSession session)
    {
        using var recorded = _recording.OpenRead();
        RecordedCall.Feed(session, new WavReader(recorded), _gaps);
    }

    private int FrameBytes => _start.Channels * SampleCodec.BytesPerSample(_start.Encoding);
}
