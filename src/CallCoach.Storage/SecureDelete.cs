using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CallCoach.Storage;

/// <summary>What is deleted is overwritten in SQLite's file, and does not stand in its free pages until something else needs the room.</summary>
/// <remarks>
/// A setting of each connection. Two traces go later: the write-ahead log's at its next checkpoint, and the full-text index's, whose
/// entries are marked at once and leave the file when the index is next merged (SQLite FTS5, contentless-delete tables).
/// </remarks>
internal sealed class SecureDelete : DbConnectionInterceptor
{
    private const string Setting = "PRAGMA secure_delete = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection);
        command?.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection);
        if (command is not null)
            await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand? Command(DbConnection connection)
    {
        if (connection is not SqliteConnection)
            return null;
        var command = connection.CreateCommand();
        command.CommandText = Setting;
        return command;
    }
}
