using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Api;

internal static class Duplicates
{
    private const string PostgresUniqueViolation = "23505";
    private const int SqliteConstraintUnique = 2067;       // sqlite3.h: SQLITE_CONSTRAINT_UNIQUE
    private const int SqliteConstraintPrimaryKey = 1555;   // sqlite3.h: SQLITE_CONSTRAINT_PRIMARYKEY

    /// <summary>The database refused because a row with the same unique value is there already.</summary>
    public static bool IsDuplicate(this DbUpdateException fault) => fault.InnerException switch
    {
        Microsoft.Data.Sqlite.SqliteException sqlite =>
            sqlite.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey,
        DbException other => other.SqlState == PostgresUniqueViolation,
        _ => false,
    };
}
