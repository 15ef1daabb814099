namespace CallCoach.Server.Tables;

/// <summary>Writes a table row by row; nothing of it is held back but a buffer. Disposing ends the file.</summary>
internal interface ITableWriter : IAsyncDisposable
{
    /// <param name="names">Of the columns; before any row.</param>
    /// <param name="cancellation">Gives up.</param>
    Task WriteHeadAsync(IReadOnlyList<string> names, CancellationToken cancellation);

    /// <param name="cells">As many as there are names: text, numbers, instants, nulls.</param>
    /// <param name="cancellation">Gives up.</param>
    Task WriteRowAsync(IReadOnlyList<object?> cells, CancellationToken cancellation);
}
