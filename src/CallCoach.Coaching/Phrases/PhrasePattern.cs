namespace CallCoach.Coaching;

/// <summary>
/// A phrase as people write it, ready to be looked for: plain words; [may be left out]; (this|or this); … for a few words
/// in between; {when} for a day or a time.
/// </summary>
internal sealed class PhrasePattern
{
    private const int MostForms = 200;
    private const int MostCharacters = 200;

    private PhrasePattern(string source, IReadOnlyList<PhraseForm> forms)
    {
        Source = source;
        Starts = [.. forms.GroupBy(form => (form.Parts[0].Kind, form.Parts[0].Token.Text)).Select(group => (group.First().Parts[0], (IReadOnlyList<PhraseForm>)[.. group]))];
    }

    /// <summary>As it is written.</summary>
    public string Source { get; }

    /// <summary>Every way of saying it, by how it begins.</summary>
    public IReadOnlyList<(PhrasePart First, IReadOnlyList<PhraseForm> Forms)> Starts { get; }

    /// <exception cref="PhraseSyntaxException">It cannot be read; says where.</exception>
    public static PhrasePattern Parse(string phrase)
    {
        if (phrase.Length > MostCharacters)
            throw new PhraseSyntaxException(MostCharacters + 1, $"a phrase has at most {MostCharacters} characters");
        var parser = new Parser(phrase);
        var forms = parser.ReadAll().Select(parts => new PhraseForm(parts)).Where(form => form.Words > 0 || form.HasWhen).ToList();
        if (forms.Count == 0)
            throw new PhraseSyntaxException(1, "a phrase needs at least one word");
        return new PhrasePattern(phrase, forms);
    }

    private sealed class Parser(string phrase)
    {
        private int _at;

        public List<List<PhrasePart>> ReadAll()
        {
            var forms = ReadChoice();
            return _at == phrase.Length ? forms : throw Wrong(_at, $"'{phrase[_at]}' closes nothing");
        }

        private List<List<PhrasePart>> ReadChoice()
        {
            var forms = ReadRow();
            while (_at < phrase.Length && phrase[_at] == '|')
            {
                _at++;
                forms.AddRange(ReadRow());
                Bound(forms.Count);
            }

            return forms;
        }

        private List<List<PhrasePart>> ReadRow()
        {
            List<List<PhrasePart>> forms = [[]];
            while (_at < phrase.Length && phrase[_at] is not ('|' or ')' or ']'))
            {
                var next = ReadOne();
                Bound(forms.Count * next.Count);
                forms = [.. forms.SelectMany(form => next.Select(more => (List<PhrasePart>)[.. form, .. more]))];
            }

            return forms;
        }

        private List<List<PhrasePart>> ReadOne() => phrase[_at] switch
        {
            '(' => ReadInside(')'),
            '[' => [[], .. ReadInside(']')],
            '{' => ReadSlot(),
            '…' => ReadGap(1),
            '.' when string.CompareOrdinal(phrase, _at, "...", 0, 3) == 0 => ReadGap(3),
            _ => ReadWords(),
        };

        private List<List<PhrasePart>> ReadInside(char close)
        {
            var open = _at++;
            var forms = ReadChoice();
            if (_at == phrase.Length || phrase[_at] != close)
                throw Wrong(open, $"'{phrase[open]}' is not closed by '{close}'");
            _at++;
            return forms;
        }

        private List<List<PhrasePart>> ReadSlot()
        {
            const string When = "{when}";
            if (string.CompareOrdinal(phrase, _at, When, 0, When.Length) != 0)
                throw Wrong(_at, "only {when} may stand in braces");
            _at += When.Length;
            return [[new PhrasePart(PhrasePartKind.When, default)]];
        }

        private List<List<PhrasePart>> ReadGap(int length)
        {
            _at += length;
            return [[new PhrasePart(PhrasePartKind.Gap, default)]];
        }

        private List<List<PhrasePart>> ReadWords()
        {
            var start = _at;
            while (_at < phrase.Length && phrase[_at] is not ('|' or '(' or ')' or '[' or ']' or '{' or '…')
                && string.CompareOrdinal(phrase, _at, "...", 0, 3) != 0)
                _at++;
            var words = TokenReader.Read(phrase[start.._at]).Tokens;
            return [[.. words.Select(word => new PhrasePart(PhrasePartKind.Word, word))]];
        }

        private void Bound(int forms)
        {
            if (forms > MostForms)
                throw Wrong(_at, $"the choices make more than {MostForms} forms; write several phrases");
        }

        private static PhraseSyntaxException Wrong(int at, string problem) => new(at + 1, problem);
    }
}
