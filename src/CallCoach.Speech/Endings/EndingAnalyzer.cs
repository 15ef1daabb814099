namespace CallCoach.Speech.Endings;

/// <summary>Judges how utterances end: where the pitch goes, and whether the last words can still be heard.</summary>
/// <remarks>
/// Give it every frame of the channel in order with <see cref="Add"/>, and ask <see cref="Judge"/> once an utterance is over;
/// the frames may have run on past the utterance's end, and those up to <see cref="LookBeyondHops"/> after it are looked at too,
/// for a faded end is where a voice activity detector lets go early. One instance per channel, one thread at a time.
/// </remarks>
public sealed class EndingAnalyzer
{
    /// <summary>Hops after an utterance's end that are looked at where they have come already.</summary>
    public const int LookBeyondHops = 15;
    private readonly FrameHistory _frames = new();
    private readonly ContourJudge _contour;
    private readonly FadeJudge _fade;

    public EndingAnalyzer(EndingOptions? options = null)
    {
        options ??= new EndingOptions();
        options.Validate();
        _contour = new ContourJudge(_frames, options);
        _fade = new FadeJudge(_frames, options);
    }

    /// <summary>Takes the next frame of the channel.</summary>
    public void Add(in ChannelFrame frame) => _frames.Add(frame);

    /// <summary>How an utterance ends, whose frames have been added.</summary>
    /// <param name="utterance">Its bounds, in samples; of a long one the last 12 s count.</param>
    public Ending Judge(TimeRange utterance)
    {
        var first = Math.Max(_frames.First, utterance.Start / SpeechFormat.HopSamples);
        var end = Math.Min(_frames.Next, utterance.End / SpeechFormat.HopSamples);
        if (end <= first)
            return Ending.Unknown;
        var beyond = Math.Min(_frames.Next, end + LookBeyondHops);
        var (contour, change) = _contour.Judge(first, end, beyond);
        var (fade, fadeDb) = _fade.Judge(first, end, beyond);
        return new Ending(contour, change, fade, fadeDb);
    }

    public void Reset() => _frames.Clear();
}
