using System.Globalization;

namespace CallCoach.Coaching;

/// <summary>What can only be seen with the parts of a card together: sums, names, ids.</summary>
internal static class CardConsistency
{
    private const double WholeCard = 100;
    private const double Rounding = 1e-6;   // of weights like 33.3

    public static void Check(ScoreCard card, List<CardProblem> problems)
    {
        Unique([.. card.Sections.Select((section, i) => (section.Id, $"sections[{i}].id"))], problems);
        Unique([.. Lines(card).Select(line => (line.Criterion.Id, $"{line.Place}.id"))], problems);
        if (Differ(card.Sections.Sum(section => section.Weight), WholeCard))
            problems.Add(new CardProblem("sections", $"the weights add up to {Shown(card.Sections.Sum(section => section.Weight))}, must be 100"));
        for (var i = 0; i < card.Sections.Count; i++)
        {
            var sum = card.Sections[i].Criteria.Sum(criterion => criterion.Weight);
            if (Differ(sum, card.Sections[i].Weight))
                problems.Add(new CardProblem($"sections[{i}].criteria", $"the weights add up to {Shown(sum)}, the section's weight is {Shown(card.Sections[i].Weight)}"));
        }
        foreach (var (criterion, place) in Lines(card))
            Line(criterion, place, problems);
    }

    private static IEnumerable<(CardCriterion Criterion, string Place)> Lines(ScoreCard card) =>
        card.Sections.SelectMany((section, i) => section.Criteria.Select((criterion, j) => (criterion, $"sections[{i}].criteria[{j}]")));

    private static void Line(CardCriterion line, string place, List<CardProblem> problems)
    {
        void Add(string name, string message) => problems.Add(new CardProblem($"{place}.{name}", message));
        if (line.Weight == 0 && line.FailBelow is null)
            Add("weight", "must be above 0, for this criterion cannot fail a call either");
        if (line.FailBelow == 0)
            Add("failBelow", "must be above 0, or leave it out");
        if (!CriterionCatalog.All.ContainsKey(line.Measure))
        {
            if (line.Name is null)
                Add("name", "is missing");
            if (line.Hint is null)
                Add("hint", "is missing");
        }
        if (line.Reading is not null && line.Measure != CardMeasure.Reading)
            Add("reading", "belongs to the measure reading alone");
        if (line.Cue is not null && line.Measure != CardMeasure.Cue)
            Add("cue", "belongs to the measure cue alone");
        Measured(line, place, problems);
    }

    private static void Measured(CardCriterion line, string place, List<CardProblem> problems)
    {
        void Add(string name, string message) => problems.Add(new CardProblem($"{place}.{name}", message));
        switch (line.Measure)
        {
            case CardMeasure.Manual:
                if (line.Margin is not null)
                    Add("margin", "a person judges, so there is none");
                if (line.Curve is not null)
                    Add("curve", "a person judges, so there is none");
                break;
            case CardMeasure.Reading when line.Reading is null:
                Add("reading", "is missing");
                break;
            case CardMeasure.Reading when !ReadingCatalog.All.ContainsKey(line.Reading):
                Add("reading", $"there is no reading {line.Reading}; there are {string.Join(", ", ReadingCatalog.All.Keys)}");
                break;
            case CardMeasure.Cue when line.Cue is null:
                Add("cue", "is missing");
                break;
            case CardMeasure.Cue when RuleCatalog.All.All(rule => rule.Id != line.Cue):
                Add("cue", $"there is no cue {line.Cue}; there are {string.Join(", ", RuleCatalog.All.Select(rule => rule.Id))}");
                break;
            case CardMeasure.Reading or CardMeasure.Cue:
            case var id when CriterionCatalog.All.ContainsKey(id):
                CurveCheck.Check(line, place, problems);
                break;
            default:
                Add("measure", $"there is no measure {line.Measure}; there are {string.Join(", ", [.. CriterionCatalog.All.Keys, CardMeasure.Reading, CardMeasure.Cue, CardMeasure.Manual])}");
                break;
        }
    }

    private static void Unique(List<(string Id, string Place)> ids, List<CardProblem> problems) =>
        problems.AddRange(ids.GroupBy(each => each.Id).SelectMany(same => same.Skip(1))
            .Select(twice => new CardProblem(twice.Place, $"there is another {twice.Id}")));

    private static bool Differ(double a, double b) => Math.Abs(a - b) > Rounding;

    private static string Shown(double number) => Math.Round(number, 3).ToString(CultureInfo.InvariantCulture);
}
