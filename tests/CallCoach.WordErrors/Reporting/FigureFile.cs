namespace CallCoach.WordErrors.Reporting;

/// <summary>Puts measured figures into a page that is written by hand.</summary>
public static class FigureFile
{
    /// <param name="path">Holds the two marks.</param>
    /// <param name="name">Of the marks: &lt;!-- name --&gt; and &lt;!-- /name --&gt;, each on a line of its own.</param>
    /// <param name="figures">What stands between them from now on.</param>
    public static void Write(string path, string name, string figures)
    {
        var page = File.ReadAllText(path);
        var (begin, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var from = page.IndexOf(begin, StringComparison.Ordinal);
        var to = page.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
            throw new InvalidDataException($"{path} has no marks for '{name}'.");
        File.WriteAllText(path, page[..(from + begin.Length)] + figures + page[to..]);
    }
}
