namespace CallCoach.Benchmarks;

/// <summary>One question to the server whose answer is timed.</summary>
/// <param name="Name">As the report shows it.</param>
/// <param name="Path">From the API's root.</param>
public sealed record ListQuery(string Name, string Path);
