using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace CallCoach.Server.Tables;

/// <summary>A workbook of Excel (ECMA-376, SpreadsheetML) written front to back, so that it can be sent while it is made.</summary>
/// <remarks>Text is written as text: a spreadsheet never takes it for a formula. A sheet that is full is followed by another.</remarks>
internal sealed class XlsxWriter : ITableWriter
{
    private const int MostRows = 1_048_576;   // of one sheet, "Excel specifications and limits"
    private static readonly DateTime Epoch = new(1899, 12, 30);   // day 0 of the 1900 date system
    private readonly OutgoingBuffer _out;   // the archive writes its ends with blocking calls, which a response does not allow
    private readonly ZipArchive _zip;
    private readonly StringBuilder _line = new();
    private IReadOnlyList<string> _names = [];
    private StreamWriter? _sheet;
    private int _sheets;
    private int _rows;

    public XlsxWriter(Stream stream)
    {
        _out = new OutgoingBuffer(stream);
        _zip = new ZipArchive(_out, ZipArchiveMode.Create, leaveOpen: true);
    }

    public Task WriteHeadAsync(IReadOnlyList<string> names, CancellationToken cancellation)
    {
        _names = names;
        BeginSheet();
        return _out.SendAsync(all: false, cancellation);
    }

    public Task WriteRowAsync(IReadOnlyList<object?> cells, CancellationToken cancellation)
    {
        if (_rows == MostRows)
        {
            EndSheet();
            BeginSheet();
        }
        Write(cells, XlsxParts.Plain);
        return _out.SendAsync(all: false, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        EndSheet();
        foreach (var (path, content) in XlsxParts.Around(_sheets))
        {
            using var part = Open(path);
            part.Write(content);
        }
        _zip.Dispose();
        await _out.SendAsync(all: true, CancellationToken.None);
        await _out.DisposeAsync();
    }

    private StreamWriter Open(string path) =>
        new(_zip.CreateEntry(path, CompressionLevel.Fastest).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024);

    private void BeginSheet()
    {
        _rows = 0;
        _sheet = Open(XlsxParts.SheetPath(++_sheets));
        _sheet.Write(XlsxParts.SheetStart(_names));
        Write(_names, XlsxParts.Bold);
    }

    private void EndSheet()
    {
        _sheet?.Write(XlsxParts.SheetEnd);
        _sheet?.Dispose();
        _sheet = null;
    }

    private void Write(IReadOnlyList<object?> cells, int style)
    {
        _rows++;
        _line.Clear().Append("<row>");
        foreach (var cell in cells)
            Append(cell, style);
        _sheet!.Write(_line.Append("</row>"));
    }

    private void Append(object? value, int style)
    {
        _ = value switch
        {
            null => _line.Append("<c/>"),
            string text => AppendText(text, style),
            DateTime at => _line.Append(CultureInfo.InvariantCulture, $"<c s=\"{XlsxParts.Date}\"><v>{(at - Epoch).TotalDays:0.######}</v></c>"),
            IFormattable number => _line.Append("<c><v>").Append(number.ToString(null, CultureInfo.InvariantCulture)).Append("</v></c>"),
            _ => AppendText(value.ToString() ?? "", style),
        };
    }

    private StringBuilder AppendText(string text, int style)
    {
        _line.Append(CultureInfo.InvariantCulture, $"<c t=\"inlineStr\" s=\"{style}\"><is><t xml:space=\"preserve\">");
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                _line.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i]))   // a control character would make the file unreadable
                AppendEscaped(text[i]);
        }
        return _line.Append("</t></is></c>");
    }

    private void AppendEscaped(char one) => _ = one switch
    {
        '<' => _line.Append("&lt;"),
        '>' => _line.Append("&gt;"),
        '&' => _line.Append("&amp;"),
        _ => _line.Append(one),
    };
}
