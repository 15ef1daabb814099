using System.Globalization;

namespace CallCoach.Coaching;

/// <summary>Reads a practice script from Markdown, from plain text, and from what a word processor makes of either.</summary>
public static class PracticeTextReader
{
    private const int MostShown = 80;

    /// <param name="text">One script in one language; labels in any of ours.</param>
    /// <param name="language">The language of its words; decides nothing about the labels.</param>
    public static PracticeSheet Read(string text, string language) => new Reading(PracticeTextForm.For(language)).ReadAll(text);

    private sealed class Reading(PracticeTextForm form)
    {
        private readonly List<PracticeTextProblem> _problems = [];
        private readonly List<StepParts> _steps = [];
        private string _title = "", _product = "", _persona = "";
        private int _difficulty = 2;
        private List<string>? _list;      // open for items
        private bool _points;             // the open list is that of points

        public PracticeSheet ReadAll(string text)
        {
            foreach (var (i, raw) in text.ReplaceLineEndings("\n").Split('\n').Index())
            {
                if (PracticeTextLine.Read(raw) is { } line)
                    Take(line, i + 1);
            }

            if (_title.Length == 0)
                Wrong(1, PracticeTextProblem.NoTitle, "");
            if (_steps.Count == 0)
                Wrong(1, PracticeTextProblem.NoSteps, "");
            return new PracticeSheet(
                _difficulty, [.. _steps.Select((step, i) => new PracticeStep($"s{i + 1}", step.Kind, step.Targets))],
                new PracticeWords(_title, _product, _persona, [.. _steps.Select(step => step.Words())]), _problems);
        }

        private void Take(PracticeTextLine line, int number)
        {
            if (line.Step)
                Begin(line.Text);
            else if (line.Label is { } label)
                Take(label, line, number);
            else if (_points)
                _steps[^1].Points.Add((line.Text, []));
            else if (_list is not null)
                _list.Add(line.Text);
            else
                Wrong(number, PracticeTextProblem.UnknownLine, line.Text);
        }

        private void Begin(string name)
        {
            Close();
            var kind = PracticeTextForm.All.Prepend(form).SelectMany(each => each.Kinds)
                .Where(entry => string.Equals(entry.Value, name, StringComparison.OrdinalIgnoreCase)).Select(entry => (PracticeStepKind?)entry.Key).FirstOrDefault();
            _steps.Add(new StepParts { Kind = kind ?? PracticeStepKind.Own, Name = kind is null ? name : null });
        }

        private void Take(PracticeTextLabel label, PracticeTextLine line, int number)
        {
            if (label == PracticeTextLabel.Ways)
            {
                Ways(line.Text, number);
                return;
            }

            Close();
            if (label is PracticeTextLabel.Title or PracticeTextLabel.Product or PracticeTextLabel.Persona or PracticeTextLabel.Difficulty)
                Head(label, line.Text, number);
            else if (_steps.Count == 0)
                Wrong(number, PracticeTextProblem.OutsideStep, line.Text);
            else
                OfStep(_steps[^1], label, line.Text, number);
        }

        private void Head(PracticeTextLabel label, string text, int number)
        {
            switch (label)
            {
                case PracticeTextLabel.Title:
                    _title = text;
                    break;
                case PracticeTextLabel.Product:
                    _product = text;
                    break;
                case PracticeTextLabel.Persona:
                    _persona = text;
                    break;
                default:
                    if (int.TryParse(text, CultureInfo.InvariantCulture, out var difficulty) && difficulty is >= 1 and <= 3)
                        _difficulty = difficulty;
                    else
                        Wrong(number, PracticeTextProblem.BadDifficulty, text);
                    break;
            }
        }

        private void OfStep(StepParts step, PracticeTextLabel label, string text, int number)
        {
            switch (label)
            {
                case PracticeTextLabel.Goal:
                    step.Goal = text;
                    break;
                case PracticeTextLabel.Points:
                    _points = true;
                    if (text.Length > 0)
                        step.Points.Add((text, []));
                    break;
                case PracticeTextLabel.Customer or PracticeTextLabel.Say or PracticeTextLabel.Avoid:
                    _list = label == PracticeTextLabel.Customer ? step.Customer : label == PracticeTextLabel.Say ? step.Say : step.Avoid;
                    if (text.Length > 0)
                        _list.Add(text);
                    break;
                case PracticeTextLabel.Rate:
                    step.Targets = step.Targets with { SpeakingRate = Range(text, 1, number) };
                    break;
                case PracticeTextLabel.Pauses:
                    step.Targets = step.Targets with { PausesPerMinute = Range(text, 1, number) };
                    break;
                case PracticeTextLabel.Endings:
                    step.Targets = step.Targets with { FadedEndings = Range(text, 100, number) };
                    break;
                default:
                    step.Targets = step.Targets with { TalkRatio = Range(text, 100, number) };
                    break;
            }
        }

        private void Ways(string text, int number)
        {
            if (!_points || _steps[^1].Points.Count == 0)
                Wrong(number, PracticeTextProblem.WaysWithoutPoint, text);
            else
                _steps[^1].Points[^1].Phrases.AddRange(text.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        private Band Range(string text, double scale, int number)
        {
            if (PracticeTextRange.Read(text, scale) is { } band)
                return band;
            Wrong(number, PracticeTextProblem.BadRange, text);
            return default;
        }

        private void Close() => (_list, _points) = (null, false);

        private void Wrong(int line, string code, string text) => _problems.Add(new PracticeTextProblem(line, code, text.Length > MostShown ? text[..MostShown] : text));
    }

    private sealed class StepParts
    {
        public required PracticeStepKind Kind { get; init; }

        public string? Name { get; init; }

        public string Goal { get; set; } = "";

        public PracticeTargets Targets { get; set; } = PracticeTargets.None;

        public List<string> Customer { get; } = [];

        public List<(string Text, List<string> Phrases)> Points { get; } = [];

        public List<string> Say { get; } = [];

        public List<string> Avoid { get; } = [];

        public PracticeStepWords Words() => new(Goal, Customer, [.. Points.Select(point => new PracticePoint(point.Text, point.Phrases))], Say, Avoid, Name);
    }
}
