namespace CallCoach.Server.Boards;

/// <summary>Adds calls up, one after the other.</summary>
internal sealed class BoardTally
{
    private readonly double[] _sums = new double[BoardCall.Readings.Length];
    private readonly double[] _weights = new double[BoardCall.Readings.Length];
    private int _calls, _scored, _scores;
    private double _talkSeconds;

    /// <summary>Nothing added up.</summary>
    public static BoardSum Empty { get; } = new BoardTally().Sum;

    public BoardSum Sum => new(
        _calls, Math.Round(_talkSeconds), _scored, MeanScore is { } score ? Math.Round(score, 1) : null,
        [.. _sums.Zip(_weights, (sum, weight) => weight == 0 ? (double?)null : Math.Round(sum / weight, 3))]);

    /// <summary>0 to 100; null without scores.</summary>
    public double? MeanScore => _scored == 0 ? null : (double)_scores / _scored;

    public void Add(BoardCall call)
    {
        _calls++;
        _talkSeconds += call.DurationSeconds;
        if (call.Score is { } score)
        {
            _scored++;
            _scores += score;
        }
        if (call.SpeechSeconds is not { } seconds)
            return;
        // A call of a minute says less of a voice than one of ten.
        for (var i = 0; i < _sums.Length; i++)
        {
            if (BoardCall.Readings[i].Of(call) is not { } value)
                continue;
            _sums[i] += value * seconds;
            _weights[i] += seconds;
        }
    }
}
