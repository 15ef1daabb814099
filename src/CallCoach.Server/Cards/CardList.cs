using CallCoach.Coaching;

namespace CallCoach.Server.Cards;

/// <summary>The scorecards of a team.</summary>
/// <param name="Version">Of the card that judges now.</param>
/// <param name="Items">Newest first; the last is the card that ships.</param>
/// <param name="Vocabulary">Everything that a card may name: what an editor offers.</param>
public sealed record CardList(string Version, IReadOnlyList<CardRow> Items, CardVocabulary Vocabulary);
