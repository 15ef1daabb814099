using CallCoach.Server.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Tables;

/// <summary>A table as the answer to a request, sent while it is read.</summary>
internal static class TableFile
{
    private const int FarthestMinutes = 14 * 60;   // UTC+14, the farthest there is

    public static PushStreamHttpResult Send<T>(
        TableFormat format, string name, IReadOnlyList<TableColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken cancellation) =>
        TypedResults.Stream(stream => WriteAsync(format, stream, columns, rows, cancellation), format.ContentType, $"{name}.{format.Extension}");

    /// <summary>Checks minutes east of UTC.</summary>
    public static Faults Offset(this Faults faults, int? minutes) =>
        faults.Require(minutes is null or (>= -FarthestMinutes and <= FarthestMinutes), "offset", $"Must be -{FarthestMinutes} to {FarthestMinutes} minutes.");

    private static async Task WriteAsync<T>(
        TableFormat format, Stream stream, IReadOnlyList<TableColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken cancellation)
    {
        await using var table = format.Open(stream);
        await table.WriteHeadAsync([.. columns.Select(column => column.Name)], cancellation);
        await foreach (var row in rows.WithCancellation(cancellation))
            await table.WriteRowAsync([.. columns.Select(column => column.Read(row))], cancellation);
    }
}
