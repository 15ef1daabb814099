namespace CallCoach.Accuracy.Peers;

/// <param name="Syllables">Nuclei.</param>
/// <param name="PhonationSeconds">Time that is not silence.</param>
public sealed record NucleiCount(int Syllables, double PhonationSeconds);
