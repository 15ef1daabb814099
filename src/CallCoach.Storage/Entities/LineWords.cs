using System.Text.Encodings.Web;
using System.Text.Json;
using CallCoach.Coaching;

namespace CallCoach.Storage;

/// <summary>The words of a line as JSON: <c>[["too",61.5,61.8],["dear",61.8,62.2,0.93]]</c>, text, start, end and, where it is known, confidence.</summary>
/// <remarks>Rows, not objects: a year of calls has a hundred million words.</remarks>
public static class LineWords
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<SpokenWord> words)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (var word in words)
            {
                json.WriteStartArray();
                json.WriteStringValue(word.Text);
                json.WriteNumberValue(Math.Round(word.Start, 2));
                json.WriteNumberValue(Math.Round(word.End, 2));
                if (word.Confidence is { } confidence)
                    json.WriteNumberValue(Math.Round(confidence, 3));
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    public static IReadOnlyList<SpokenWord> Read(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.EnumerateArray().Select(word => new SpokenWord(
            word[0].GetString()!, word[1].GetDouble(), word[2].GetDouble(), word.GetArrayLength() > 3 ? word[3].GetSingle() : null))];
    }
}
