using System.Globalization;
using System.Text;

namespace CallCoach.Accuracy.Reporting;

/// <summary>A small drawing with two axes, 420 by 340, for the report.</summary>
public sealed class SvgPlot
{
    private const double Width = 420, Height = 340, Left = 52, Right = 12, Top = 14, Bottom = 44;
    private const int Ticks = 6;
    private readonly (double Low, double High) _x, _y;
    private readonly StringBuilder _body = new();

    /// <param name="xTitle">Under the horizontal axis.</param>
    /// <param name="yTitle">Beside the vertical axis.</param>
    /// <param name="x">Range of the horizontal axis.</param>
    /// <param name="y">Range of the vertical axis.</param>
    public SvgPlot(string xTitle, string yTitle, (double Low, double High) x, (double Low, double High) y)
    {
        (_x, _y) = (x, y);
        _body.Append(Invariant($"<rect x='{Left}' y='{Top}' width='{Width - Left - Right}' height='{Height - Top - Bottom}' fill='none' stroke='#bbb'/>"));
        for (var i = 0; i <= Ticks; i++)
        {
            var (xAt, yAt) = (x.Low + i * (x.High - x.Low) / Ticks, y.Low + i * (y.High - y.Low) / Ticks);
            Text(X(xAt), Height - Bottom + 16, "middle", xAt.ToString("0.##", CultureInfo.InvariantCulture));
            Text(Left - 6, Y(yAt) + 4, "end", yAt.ToString("0.##", CultureInfo.InvariantCulture));
        }
        Text((Left + Width - Right) / 2, Height - 8, "middle", xTitle);
        _body.Append(Invariant($"<text transform='translate(14 {(Top + Height - Bottom) / 2}) rotate(-90)' text-anchor='middle'>{yTitle}</text>"));
    }

    /// <summary>A point; outside the axes it is drawn at their edge.</summary>
    public void Dot(double x, double y, string colour) =>
        _body.Append(Invariant($"<circle cx='{X(x):0.#}' cy='{Y(y):0.#}' r='2' fill='{colour}' fill-opacity='.55'/>"));

    public void Line(double fromX, double fromY, double toX, double toY, string colour) =>
        _body.Append(Invariant($"<line x1='{X(fromX):0.#}' y1='{Y(fromY):0.#}' x2='{X(toX):0.#}' y2='{Y(toY):0.#}' stroke='{colour}'/>"));

    /// <summary>A column that stands on the horizontal axis.</summary>
    public void Bar(double fromX, double toX, double y, string colour) =>
        _body.Append(Invariant($"<rect x='{X(fromX):0.#}' y='{Y(y):0.#}' width='{X(toX) - X(fromX):0.#}' height='{Y(_y.Low) - Y(y):0.#}' fill='{colour}' fill-opacity='.6'/>"));

    /// <summary>Names with their colours, in the upper left corner.</summary>
    public void Legend(IReadOnlyList<(string Name, string Colour)> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var y = Top + 16 + 16 * i;
            _body.Append(Invariant($"<circle cx='{Left + 12}' cy='{y - 4}' r='4' fill='{entries[i].Colour}'/>"));
            Text(Left + 22, y, "start", entries[i].Name);
        }
    }

    /// <summary>Words at a point of the axes.</summary>
    public void Label(double x, double y, string text) => Text(X(x), Y(y) + 4, "middle", text);

    public override string ToString() =>
        Invariant($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {Width} {Height}' width='{Width}' height='{Height}' font-family='sans-serif' font-size='11' fill='#444'><rect width='100%' height='100%' fill='#fff'/>{_body}</svg>\n");

    private double X(double value) => Left + (Clamp(value, _x) - _x.Low) / (_x.High - _x.Low) * (Width - Left - Right);
    private double Y(double value) => Height - Bottom - (Clamp(value, _y) - _y.Low) / (_y.High - _y.Low) * (Height - Top - Bottom);
    private static double Clamp(double value, (double Low, double High) range) => double.IsNaN(value) ? range.Low : Math.Clamp(value, range.Low, range.High);
    private void Text(double x, double y, string anchor, string text) => _body.Append(Invariant($"<text x='{x:0.#}' y='{y:0.#}' text-anchor='{anchor}'>{text}</text>"));
    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
