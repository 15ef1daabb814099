using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CallCoach.Server.Transcripts;

/// <summary>One kind of file that a transcript can be taken away as.</summary>
/// <param name="Extension">Without its dot.</param>
/// <param name="Name">For the API's description.</param>
/// <param name="ContentType">Of the answer.</param>
/// <param name="Write">Makes the file's text.</param>
public sealed record TranscriptFile(string Extension, string Name, string ContentType, Func<TranscriptSheet, string> Write)
{
    public static IReadOnlyList<TranscriptFile> Kinds { get; } =
    [
        new("txt", "plain text", "text/plain; charset=utf-8", Text),
        new("srt", "SubRip subtitles", "application/x-subrip; charset=utf-8", SubRip),
        new("vtt", "WebVTT subtitles", "text/vtt; charset=utf-8", WebVtt),
        new("json", "JSON, as GET …/transcript answers", "application/json", Json),
    ];

    private static string Text(TranscriptSheet sheet)
    {
        var text = new StringBuilder().AppendLine(sheet.Heading).AppendLine();
        foreach (var line in sheet.Lines)
            text.AppendLine(CultureInfo.InvariantCulture, $"[{Clock(line.Start, @"hh\:mm\:ss")}] {line.Speaker}: {line.Text}");
        return text.ToString();
    }

    private static string SubRip(TranscriptSheet sheet)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sheet.Lines.Count; i++)
        {
            var line = sheet.Lines[i];
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}\n{Clock(line.Start, @"hh\:mm\:ss\,fff")} --> {Clock(line.End, @"hh\:mm\:ss\,fff")}\n{line.Speaker}: {line.Text}\n\n");
        }
        return text.ToString();
    }

    // W3C WebVTT, 4.2: in the text of a cue & and < are escaped, and --> must not stand.
    private static string WebVtt(TranscriptSheet sheet)
    {
        var text = new StringBuilder("WEBVTT\n\n");
        foreach (var line in sheet.Lines)
            text.Append(CultureInfo.InvariantCulture, $"{Clock(line.Start, @"hh\:mm\:ss\.fff")} --> {Clock(line.End, @"hh\:mm\:ss\.fff")}\n<v {Escape(line.Speaker)}>{Escape(line.Text)}\n\n");
        return text.ToString();
    }

    private static string Json(TranscriptSheet sheet) => JsonSerializer.Serialize(sheet.Transcript, sheet.JsonOptions);

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Clock(double seconds, string format) => TimeSpan.FromSeconds(seconds).ToString(format, CultureInfo.InvariantCulture);
}
