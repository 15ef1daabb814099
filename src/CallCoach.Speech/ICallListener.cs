namespace CallCoach.Speech;

/// <summary>Is told what the analysis of a call finds, on the thread that feeds it. Findings come in the order in which they become certain.</summary>
public interface ICallListener
{
    /// <summary>One hop of one channel has been decided; hops come in order and without holes.</summary>
    void OnFrame(Side side, in ChannelFrame frame);

    /// <summary>An utterance has ended: 250 ms of silence followed it, or the call ended.</summary>
    void OnUtterance(Side side, in Utterance utterance);

    /// <summary>A silence of at least 250 ms inside a turn has ended.</summary>
    void OnPause(Side side, TimeRange pause);

    /// <summary>A side has given up the floor.</summary>
    void OnTurn(Side side, TimeRange turn);

    /// <summary>The side spoke over the other: overlap ≥ 1 s after the other had spoken ≥ 1 s.</summary>
    void OnInterruption(Side side, TimeRange overlap);

    /// <summary>A held vowel beside a pause: um, 嗯. Listeners that count no fillers need not hear of it.</summary>
    void OnFiller(Side side, TimeRange filler)
    {
    }

    /// <summary>Every 100 ms of call: the live values.</summary>
    void OnReadings(in CallReadings readings);
}
