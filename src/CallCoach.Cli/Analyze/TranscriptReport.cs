using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Cli.Analyze;

/// <summary>What was said, as <c>callcoach analyze --transcript --json</c> prints it; docs/analyze.md tells every field.</summary>
internal sealed record TranscriptReport(IReadOnlyList<TranscriptReport.Line> Lines, IReadOnlyList<TranscriptReport.Finding> Findings, WordMeasures? Measures)
{
    public static TranscriptReport Of(CallText text) => new(
        [.. text.Lines.Select(line => new Line(line.Number, NameOf(line.Side), line.Start, line.End, line.Text, line.Words, line.Model))],
        [.. (text.Words?.Findings ?? []).Select(found => new Finding(
            WordFindingKindName.Of(found.Kind), NameOf(found.Side), found.Start, found.End, found.Line, found.Quote, found.Detail))],
        text.Words?.Measures);

    /// <summary>The report of a call with its transcript, on one line.</summary>
    public static string Write(CallReport report, CallText text)
    {
        var json = JsonNode.Parse(CallReportJson.Write(report))!;
        json["transcript"] = JsonSerializer.SerializeToNode(Of(text), TranscriptJson.Default.TranscriptReport);
        return json.ToJsonString(TranscriptJson.Default.Options);
    }

    private static string NameOf(Side side) => side == Side.Agent ? "agent" : "customer";

    public sealed record Line(int Number, string Side, double Start, double End, string Text, IReadOnlyList<SpokenWord> Words, string Model);

    public sealed record Finding(string Kind, string Side, double At, double To, int Line, string Quote, string? Detail);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TranscriptReport))]
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class TranscriptJson : JsonSerializerContext;
