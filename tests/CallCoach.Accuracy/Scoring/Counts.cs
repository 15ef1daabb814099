namespace CallCoach.Accuracy.Scoring;

/// <summary>Found, missed, and found where nothing was.</summary>
public readonly record struct Counts(int Hits, int Misses, int FalseAlarms)
{
    public double Precision => Hits + FalseAlarms == 0 ? double.NaN : (double)Hits / (Hits + FalseAlarms);
    public double Recall => Hits + Misses == 0 ? double.NaN : (double)Hits / (Hits + Misses);
    public double F1 => Hits + Misses + FalseAlarms == 0 ? double.NaN : 2.0 * Hits / (2.0 * Hits + Misses + FalseAlarms);

    public static Counts operator +(Counts a, Counts b) => new(a.Hits + b.Hits, a.Misses + b.Misses, a.FalseAlarms + b.FalseAlarms);

    public static Counts Sum(IEnumerable<Counts> counts) => counts.Aggregate(default(Counts), (sum, next) => sum + next);
}
