namespace CallCoach.Coaching;

/// <summary>One thing that is wrong with a card.</summary>
/// <param name="Place">As <c>sections[1].criteria[0].curve.fullFrom</c>; empty for the card as a whole.</param>
/// <param name="Message">One sentence, in English.</param>
public sealed record CardProblem(string Place, string Message)
{
    public override string ToString() => Place.Length == 0 ? Message : $"{Place}: {Message}";
}
