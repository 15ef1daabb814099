using System.Globalization;
using System.Text;

namespace CallCoach.Coaching;

/// <summary>Writes a practice script in one language as Markdown, or as plain text for a word processor. <see cref="PracticeTextReader"/> reads both.</summary>
public static class PracticeTextWriter
{
    /// <param name="script">To write.</param>
    /// <param name="language">One that it has.</param>
    /// <param name="markdown">False for plain text.</param>
    public static string Write(PracticeScript script, string language, bool markdown) =>
        new Writing(PracticeTextForm.For(language), markdown).WriteAll(script, script.Words[language]);

    private sealed class Writing(PracticeTextForm form, bool markdown)
    {
        private readonly StringBuilder _text = new();

        public string WriteAll(PracticeScript script, PracticeWords words)
        {
            Line((markdown ? "# " : "") + form.Labels[PracticeTextLabel.Title] + form.Colon + words.Title);
            Blank();
            Field(PracticeTextLabel.Product, words.Product);
            Field(PracticeTextLabel.Persona, words.Customer);
            Field(PracticeTextLabel.Difficulty, script.Difficulty.ToString(CultureInfo.InvariantCulture));
            foreach (var (i, step) in words.Steps.Index())
                Step(script.Steps[i], step, i + 1);
            return _text.ToString();
        }

        private void Step(PracticeStep step, PracticeStepWords words, int number)
        {
            if (!markdown)
                Blank();
            Line((markdown ? "## " : "") + form.StepHeading(number, step.Kind == PracticeStepKind.Own ? words.Name ?? "" : form.Kinds[step.Kind]));
            Blank();
            Field(PracticeTextLabel.Goal, words.Goal);
            List(PracticeTextLabel.Customer, words.Customer);
            Points(words.Points);
            List(PracticeTextLabel.Say, words.Say);
            List(PracticeTextLabel.Avoid, words.Avoid);
            Range(PracticeTextLabel.Rate, step.Targets.SpeakingRate, 1, " " + form.RateUnit);
            Range(PracticeTextLabel.Pauses, step.Targets.PausesPerMinute, 1, " " + form.PausesUnit);
            Range(PracticeTextLabel.Endings, step.Targets.FadedEndings, 100, " %");
            Range(PracticeTextLabel.TalkShare, step.Targets.TalkRatio, 100, " %");
        }

        private void Points(IReadOnlyList<PracticePoint> points)
        {
            if (points.Count == 0)
                return;
            Line(Label(PracticeTextLabel.Points));
            foreach (var point in points)
            {
                Line("- " + point.Text);
                if (point.Phrases.Count > 0)
                    Line("  " + form.Labels[PracticeTextLabel.Ways] + form.Colon + string.Join(form.Semicolon, point.Phrases));
            }
            Blank();
        }

        private void List(PracticeTextLabel label, IReadOnlyList<string> items)
        {
            if (items.Count == 0)
                return;
            Line(Label(label));
            foreach (var item in items)
                Line("- " + item);
            Blank();
        }

        private void Range(PracticeTextLabel label, Band band, double scale, string unit)
        {
            if (band != default)
                Field(label, PracticeTextRange.Write(band, scale) + unit);
        }

        private void Field(PracticeTextLabel label, string value)
        {
            if (value.Length == 0)
                return;
            Line(markdown ? $"{Label(label)} {value}" : form.Labels[label] + form.Colon + value);
            if (markdown)
                Blank();
        }

        private string Label(PracticeTextLabel label)
        {
            var name = form.Labels[label] + form.Colon.TrimEnd();
            return markdown ? $"**{name}**" : name;
        }

        private void Line(string line) => _text.Append(line).Append('\n');

        private void Blank() => _text.Append('\n');
    }
}
