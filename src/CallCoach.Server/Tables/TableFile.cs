using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Tables;

/// <summary>A table as the answer to a request, sent while it is read.</summary>
internal static class TableFile
{
    public static PushStreamHttpResult Send<T>(
        TableFormat format, string name, IReadOnlyList<TableColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken cancellation) =>
        TypedResults.Stream(stream => WriteAsync(format, stream, columns, rows, cancellation), format.ContentType, $"{name}.{format.Extension}");

    private static async Task WriteAsync<T>(
        TableFormat format, Stream stream, IReadOnlyList<TableColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken cancellation)
    {
        await using var table = format.Open(stream);
        await table.WriteHeadAsync([.. columns.Select(column => column.Name)], cancellation);
        await foreach (var row in rows.WithCancellation(cancellation))
            await table.WriteRowAsync([.. columns.Select(column => column.Read(row))], cancellation);
    }
}
