namespace CallCoach.Coaching;

/// <summary>One digit of a number, written or spoken.</summary>
/// <param name="Value">0 to 9, or X at the end of an identity number.</param>
/// <param name="Line">Index of its line among those that are read together.</param>
/// <param name="Start">First character of what it is written with; digits of one word share it.</param>
/// <param name="End">One past the last.</param>
/// <param name="BeginsGroup">A blank, a mark or a new line stands before it; single spoken digits make no groups.</param>
/// <param name="Spoken">As a word, not in figures.</param>
internal readonly record struct SpokenDigit(char Value, int Line, int Start, int End, bool BeginsGroup, bool Spoken);
