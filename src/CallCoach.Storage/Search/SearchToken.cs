namespace CallCoach.Storage;

/// <summary>One entry of the full-text index.</summary>
/// <param name="Text">Folded: lower case, no accents, full-width forms as ordinary ones.</param>
/// <param name="From">Where it begins in the text, UTF-16 code units.</param>
/// <param name="To">One past its end.</param>
internal readonly record struct SearchToken(string Text, int From, int To);
