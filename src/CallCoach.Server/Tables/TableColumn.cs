namespace CallCoach.Server.Tables;

/// <summary>One column of a table that leaves the system.</summary>
/// <param name="Name">In its first row.</param>
/// <param name="Read">Text, a number, an instant of the reader's clock, or null for an empty cell.</param>
internal sealed record TableColumn<T>(string Name, Func<T, object?> Read);
