using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>Masks the lines of one call as they come. What was said unmasked leaves this object nowhere.</summary>
/// <remarks>A channel is a speaker to it, whoever that is: a number that is dictated while roles are swapped stays one number.</remarks>
internal sealed class LineRedactor
{
    private readonly Redactor _redactor = new();

    /// <summary>The line masked, and earlier ones whose masks have changed by it.</summary>
    public IReadOnlyList<HeardLine> Take(TranscriptLine line, int channel) => Heard(_redactor.OnLine(line with { Side = (Side)channel }));

    /// <summary>No more lines come.</summary>
    public IReadOnlyList<HeardLine> Finish() => Heard(_redactor.Finish());

    private static IReadOnlyList<HeardLine> Heard(IEnumerable<RedactedLine> lines) =>
        [.. lines.Select(line => new HeardLine(line.Line, (int)line.Line.Side, line.Redactions))];
}
