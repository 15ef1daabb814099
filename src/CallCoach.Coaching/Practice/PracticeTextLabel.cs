namespace CallCoach.Coaching;

/// <summary>What a line of a practice script's text begins with.</summary>
internal enum PracticeTextLabel
{
    Title,
    Product,
    Persona,
    Difficulty,
    Goal,
    Customer,
    Points,
    Ways,
    Say,
    Avoid,
    Rate,
    Pauses,
    Endings,
    TalkShare,
}
