namespace CallCoach.Server.Tables;

/// <summary>What stands around the rows of a workbook: the fewest parts that Excel, LibreOffice and WPS open without a word.</summary>
internal static class XlsxParts
{
    /// <summary>Numbers of cell formats in the style sheet.</summary>
    public const int Plain = 0, Bold = 1, Date = 2;

    public const string SheetEnd = "</sheetData></worksheet>";

    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static string SheetPath(int number) => $"xl/worksheets/sheet{number}.xml";

    /// <summary>The first row stays in sight; columns are as wide as their names, and no narrower than a date.</summary>
    public static string SheetStart(IReadOnlyList<string> names) => Declaration +
        $"""<worksheet xmlns="{Main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""" +
        $"<cols>{string.Concat(names.Select((name, i) => $"""<col min="{i + 1}" max="{i + 1}" width="{Math.Max(18, 2 * name.Length)}" customWidth="1"/>"""))}</cols><sheetData>";

    /// <summary>Path and content of every other part.</summary>
    public static IEnumerable<(string Path, string Content)> Around(int sheets)
    {
        var numbers = Enumerable.Range(1, sheets).ToList();
        yield return ("[Content_Types].xml", Declaration +
            """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>""" +
            """<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>""" +
            """<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>""" +
            string.Concat(numbers.Select(number => $"""<Override PartName="/{SheetPath(number)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")) + "</Types>");
        yield return ("_rels/.rels", Declaration + $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        yield return ("xl/workbook.xml", Declaration + $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>""" +
            string.Concat(numbers.Select(number => $"""<sheet name="CallCoach {number}" sheetId="{number}" r:id="rId{number}"/>""")) + "</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels", Declaration + $"""<Relationships xmlns="{Relations}">""" +
            string.Concat(numbers.Select(number => $"""<Relationship Id="rId{number}" Type="{Office}/worksheet" Target="worksheets/sheet{number}.xml"/>""")) +
            $"""<Relationship Id="rId{sheets + 1}" Type="{Office}/styles" Target="styles.xml"/></Relationships>""");
        yield return ("xl/styles.xml", Declaration + $"""<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd\ hh:mm:ss"/></numFmts>""" +
            """<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>""" +
            """<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>""" +
            "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>" +
            """<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>""" +
            """<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>""");
    }
}
