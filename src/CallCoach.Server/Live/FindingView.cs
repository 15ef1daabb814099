using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Server.Live;

/// <summary>What words show, and where.</summary>
/// <param name="Kind">filler, question, closing-question, objection, next-step, goodbye, hold, stage, echo, repeat, benefit, script-point.</param>
/// <param name="Side">Who said it.</param>
/// <param name="At">Seconds from the start of the call.</param>
/// <param name="To">Its end, seconds.</param>
/// <param name="Line">Number of the line; 0 for a filler that was heard in the sound alone.</param>
/// <param name="Quote">The words that matched.</param>
/// <param name="Class">Of an objection; else null.</param>
/// <param name="Point">Of the script; else null.</param>
/// <param name="Stage">Of the call; else null.</param>
/// <param name="Phrase">The phrase behind it; null where form decided.</param>
/// <param name="Nearness">How well it fits, 0 to 1; null where form decided.</param>
/// <param name="Answers">What the team suggests to say to an objection in a running call; else empty.</param>
public sealed record FindingView(
    WordFindingKind Kind, Side Side, double At, double To, int Line, string Quote, string? Class, string? Point, string? Stage,
    string? Phrase, double? Nearness, IReadOnlyList<string> Answers)
{
    public static FindingView Of(WordFinding finding, IReadOnlyList<string>? answers = null) => new(
        finding.Kind, finding.Side, Math.Round(finding.Start, 2), Math.Round(finding.End, 2), finding.Line, finding.Quote,
        finding.Kind == WordFindingKind.Objection ? finding.Detail : null,
        finding.Kind == WordFindingKind.ScriptPoint ? finding.Detail : null,
        finding.Kind == WordFindingKind.Stage ? finding.Detail : null,
        finding.Match?.Phrase, finding.Match is { } match ? Math.Round(match.Nearness, 2) : null, answers ?? []);
}
