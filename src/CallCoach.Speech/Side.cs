namespace CallCoach.Speech;

/// <summary>Who speaks on a channel.</summary>
public enum Side
{
    Agent,
    Customer,
}
