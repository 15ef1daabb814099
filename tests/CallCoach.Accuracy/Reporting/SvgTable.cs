using System.Text;

namespace CallCoach.Accuracy.Reporting;

/// <summary>A table of shares, each a square whose darkness is the share.</summary>
public sealed class SvgTable
{
    private const int Side = 80, Left = 90, Top = 40;
    private readonly int _columns, _rows;
    private readonly StringBuilder _body = new();

    /// <param name="columns">Names across.</param>
    /// <param name="rows">Names down.</param>
    /// <param name="across">What the columns are.</param>
    /// <param name="down">What the rows are.</param>
    public SvgTable(IReadOnlyList<string> columns, IReadOnlyList<string> rows, string across, string down)
    {
        (_columns, _rows) = (columns.Count, rows.Count);
        Text(Left + columns.Count * Side / 2, 14, "middle", across, "#444");
        Text(8, Top + rows.Count * Side / 2, "start", down, "#444");
        for (var i = 0; i < columns.Count; i++)
            Text(Left + i * Side + Side / 2, 32, "middle", columns[i], "#444");
        for (var i = 0; i < rows.Count; i++)
            Text(Left - 6, Top + i * Side + Side / 2 + 4, "end", rows[i], "#444");
    }

    /// <param name="column">From 0.</param>
    /// <param name="row">From 0.</param>
    /// <param name="share">0 to 1.</param>
    public void Cell(int column, int row, double share)
    {
        _body.Append(FormattableString.Invariant($"<rect x='{Left + column * Side}' y='{Top + row * Side}' width='{Side}' height='{Side}' fill='#4269d0' fill-opacity='{share:0.##}' stroke='#bbb'/>"));
        Text(Left + column * Side + Side / 2, Top + row * Side + Side / 2 + 4, "middle", FormattableString.Invariant($"{100 * share:0.#} %"), share > 0.6 ? "#fff" : "#444");
    }

    public override string ToString()
    {
        var (width, height) = (Left + _columns * Side + 10, Top + _rows * Side + 10);
        return $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' width='{width}' height='{height}' font-family='sans-serif' font-size='12'><rect width='100%' height='100%' fill='#fff'/>{_body}</svg>\n";
    }

    private void Text(int x, int y, string anchor, string text, string colour) =>
        _body.Append($"<text x='{x}' y='{y}' text-anchor='{anchor}' fill='{colour}'>{text}</text>");
}
