using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>The full-text index: one entry a call, under the call's search key. In each database's own words, for the model knows nothing of it.</summary>
/// <remarks>
/// What is indexed are tokens that <see cref="SearchTokens"/> made, so that both databases and every language follow one rule; the
/// database only has to take them as they are. A call that is deleted takes its entry along: by a trigger, for SQLite's index knows
/// no keys of other tables.
/// </remarks>
internal static class SearchTables
{
    public static void Create(MigrationBuilder builder)
    {
        if (builder.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite")
            CreateSqlite(builder);
        else
            CreatePostgres(builder);
    }

    // Contentless: the text stands in CallLines already. Private-use characters stand between lines.
    private static void CreateSqlite(MigrationBuilder builder)
    {
        builder.Sql("""
            CREATE VIRTUAL TABLE CallSearch USING fts5(agent, customer, who, content='', contentless_delete=1,
                tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co'");
            """);
        builder.Sql("""
            CREATE TRIGGER CallSearch_Deleted AFTER DELETE ON Calls WHEN OLD.SearchKey IS NOT NULL
            BEGIN DELETE FROM CallSearch WHERE rowid = OLD.SearchKey; END;
            """);
    }

    private static void CreatePostgres(MigrationBuilder builder)
    {
        builder.Sql("""
            CREATE TABLE "CallSearch" ("Key" bigint NOT NULL PRIMARY KEY, "CallId" uuid NOT NULL UNIQUE REFERENCES "Calls" ("Id") ON DELETE CASCADE, "Words" tsvector NOT NULL);
            """);
        builder.Sql("""CREATE INDEX "IX_CallSearch_Words" ON "CallSearch" USING gin ("Words");""");
    }
}
