namespace CallCoach.Coaching;

/// <summary>What was said between two pauses.</summary>
/// <param name="Start">Seconds from the start of the attempt.</param>
/// <param name="End">Its end.</param>
/// <param name="Syllables">In it.</param>
/// <param name="Fades">Its last words can hardly be heard.</param>
public readonly record struct SpokenPiece(double Start, double End, int Syllables, bool Fades)
{
    public double Seconds => End - Start;
}
