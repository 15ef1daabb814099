namespace CallCoach.Accuracy.Scoring;

/// <summary>What a scorer found.</summary>
/// <param name="Title">Heading in the report.</param>
/// <param name="Method">How the sound was made and what counts as right, for the reader of the report.</param>
/// <param name="Rows">Lines with a target stand in the report's first table; the others beneath their own heading.</param>
public sealed record ScoreSheet(string Title, string Method, IReadOnlyList<Row> Rows)
{
    /// <summary>The items with the largest errors, to be looked into.</summary>
    public IReadOnlyList<string> Worst { get; init; } = [];

    /// <summary>Drawings: file name without its ending, and the SVG.</summary>
    public IReadOnlyList<(string Name, string Svg)> Plots { get; init; } = [];
}
