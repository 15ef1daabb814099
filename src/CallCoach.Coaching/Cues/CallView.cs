using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>What the rules see of a call at one moment. <see cref="CueEngine"/> keeps it up to date; rules only read.</summary>
public sealed class CallView
{
    private const double FarLevelDb = 12;

    private long _gapEnd = long.MinValue;
    private CallReadings _readings;

    /// <param name="bands">The team's bands for the call's language.</param>
    /// <param name="plan">Gives the lengths that a break, a sentence end and a window of talk have.</param>
    public CallView(Bands bands, CoachingPlan plan)
    {
        var endings = plan.Options<FinishStrongOptions>();
        Bands = bands;
        AgentRun = new TalkRun(plan.Options<PauseOptions>().BreakSeconds);
        Share = new TalkShare(plan.Options<AskQuestionOptions>().WindowSeconds);
        SentenceEnds = new SentenceEnds(endings.LeastUtteranceSeconds, endings.LeastSilenceSeconds);
    }

    public Bands Bands { get; }

    /// <summary>Samples from the start of the call.</summary>
    public long Position => _readings.Position;

    public ref readonly CallReadings Readings => ref _readings;

    /// <summary>The agent's usual values; each is NaN while it is unknown.</summary>
    public AgentUsual Usual { get; internal set; } = AgentUsual.Unknown;

    public TalkRun AgentRun { get; }

    public TalkShare Share { get; }

    public RecentUtterances AgentUtterances { get; } = new();

    public RecentUtterances CustomerUtterances { get; } = new();

    /// <summary>Of the agent.</summary>
    public SentenceEnds SentenceEnds { get; }

    /// <summary>When the agent was heard, up to this moment.</summary>
    public RecentSound AgentSound { get; } = new();

    public RecentSound CustomerSound { get; } = new();

    /// <summary>The words; null for a call without transcript.</summary>
    public WordView? Words { get; internal init; }

    /// <summary>By the agent.</summary>
    public RecentInterruptions Interruptions { get; } = new();

    /// <summary>When the customer last finished a turn of at least 1 s; null when never.</summary>
    public TimeRange? LastCustomerTurn { get; private set; }

    /// <summary>The moment lies in a gap of the recording: nothing is known about it.</summary>
    public bool InGap => Position <= _gapEnd;

    /// <summary>Both sides quiet since, seconds; silence that stands for a gap does not count.</summary>
    public double QuietSeconds =>
        _gapEnd < 0 ? _readings.Conversation.QuietSeconds : Math.Min(_readings.Conversation.QuietSeconds, SpeechFormat.Seconds(Position - _gapEnd));

    /// <summary>
    /// False for talk more than 12 dB from the agent's usual level: it has just changed, or is hardly heard. Syllables and
    /// sentence ends are then misjudged until the detectors have followed, and the volume rules have the word.
    /// </summary>
    public bool IsNearUsualLevel(double levelDbfs) => !(Math.Abs(levelDbfs - Usual.LevelDbfs) > FarLevelDb);

    /// <summary>The stretch of call up to now.</summary>
    public TimeRange Last(double seconds) => new(Math.Max(0, Position - SpeechFormat.Samples(seconds)), Position);

    internal void OnFrame(Side side, in ChannelFrame frame)
    {
        if (side == Side.Agent)
        {
            AgentRun.OnFrame(frame);
            if (frame.Active)
                SentenceEnds.OnSound(frame.Position);
        }

        (side == Side.Agent ? AgentSound : CustomerSound).OnFrame(frame);
        Share.OnFrame(side, frame);
    }

    internal void OnUtterance(Side side, in Utterance utterance)
    {
        UtterancesOf(side).Add(utterance);
        if (side == Side.Agent && IsNearUsualLevel(utterance.LevelDbfs))
            SentenceEnds.OnUtterance(utterance);
    }

    internal void OnTurn(Side side, TimeRange turn)
    {
        if (side == Side.Customer && turn.Seconds >= 1)
            LastCustomerTurn = turn;
    }

    internal void OnInterruption(Side side, TimeRange overlap)
    {
        if (side == Side.Agent)
            Interruptions.Add(overlap);
    }

    internal void OnGap(TimeRange gap) => _gapEnd = Math.Max(_gapEnd, gap.End);

    internal void OnReadings(in CallReadings readings)
    {
        _readings = readings;
        SentenceEnds.OnTime(readings.Position);
    }

    private RecentUtterances UtterancesOf(Side side) => side == Side.Agent ? AgentUtterances : CustomerUtterances;
}
