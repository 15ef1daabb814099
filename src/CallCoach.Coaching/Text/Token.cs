namespace CallCoach.Coaching;

/// <summary>One word, number or Chinese character of a text in the form in which texts are compared.</summary>
/// <param name="Text">Lower case, simplified, half width; a small number in digits however it was written.</param>
/// <param name="Kind">How it is compared.</param>
/// <param name="Han">The simplified character, for its sound; '\0' for other kinds.</param>
/// <param name="Start">Where it stands in the text. The two halves of "don't" share their place.</param>
/// <param name="End">One past its last character.</param>
/// <param name="Edge">What follows it.</param>
internal readonly record struct Token(string Text, TokenKind Kind, char Han, int Start, int End, TokenEdge Edge)
{
    public bool EndsSentence => Edge is TokenEdge.Sentence or TokenEdge.Question;
}
