using System.Globalization;
using System.Text;

namespace CallCoach.Server.Tables;

/// <summary>Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark.</summary>
/// <remarks>
/// A spreadsheet takes text that begins with one of <c>= + - @</c> for a formula, whoever wrote it: such text gets an apostrophe before
/// it (OWASP, "CSV Injection"). Numbers stay numbers, below zero too.
/// </remarks>
internal sealed class CsvWriter(Stream stream) : ITableWriter
{
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";   // also their wide forms, which East Asian Excel takes for the same
    private readonly StreamWriter _text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 16 * 1024, leaveOpen: true);

    public Task WriteHeadAsync(IReadOnlyList<string> names, CancellationToken cancellation) => WriteRowAsync(names, cancellation);

    public Task WriteRowAsync(IReadOnlyList<object?> cells, CancellationToken cancellation) =>
        _text.WriteAsync($"{string.Join(',', cells.Select(Cell))}\r\n".AsMemory(), cancellation);

    public ValueTask DisposeAsync() => _text.DisposeAsync();

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quoted(IsFormula(text) ? $"'{text}" : text),
        DateTime at => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(value.ToString() ?? ""),
    };

    private static bool IsFormula(string text) => text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal);

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
