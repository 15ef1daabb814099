using System.Text;

namespace CallCoach.WordErrors.Reporting;

/// <summary>A table that is printed row by row while it is measured.</summary>
public sealed class MarkdownTable
{
    private readonly StringBuilder _text = new();

    public MarkdownTable(params string[] head)
    {
        Add(head);
        Add([.. head.Select((_, column) => column < 2 ? "---" : "--:")]);
    }

    public string Text => _text.ToString();

    public void Add(string[] cells)
    {
        var line = $"| {string.Join(" | ", cells)} |";
        Console.WriteLine(line);
        _text.Append(line).Append('\n');
    }
}
