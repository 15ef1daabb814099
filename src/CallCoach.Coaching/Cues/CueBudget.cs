using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Counts the cues of all kinds against the call's budget.</summary>
internal sealed class CueBudget(CallPacing pacing)
{
    private readonly long _window = SpeechFormat.Samples(pacing.BudgetSeconds);
    private readonly long[] _last = new long[pacing.BudgetCues];   // a ring: the next to be overwritten is the oldest that counts
    private int _spent;

    public bool Allows(long position) =>
        _spent < _last.Length || position - _last[_spent % _last.Length] >= _window;

    public void Spend(long position) => _last[_spent++ % _last.Length] = position;
}
