namespace CallCoach.Storage;

/// <summary>What a line holds of a search.</summary>
/// <param name="Terms">How many of the terms.</param>
/// <param name="Places">From, to, in UTF-16 code units, in order.</param>
public sealed record SearchMarks(int Terms, IReadOnlyList<(int From, int To)> Places);
