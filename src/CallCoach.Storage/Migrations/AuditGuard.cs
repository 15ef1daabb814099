using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>The audit log is written once: whoever tries to change or delete a line is refused by the database itself.</summary>
internal static class AuditGuard
{
    public static void Create(MigrationBuilder builder)
    {
        if (builder.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite")
            OnSqlite(builder);
        else
            OnPostgres(builder);
    }

    private static void OnSqlite(MigrationBuilder builder)
    {
        foreach (var change in new[] { "UPDATE", "DELETE" })
        {
            builder.Sql($"""
                CREATE TRIGGER "TR_AuditEntries_{change}" BEFORE {change} ON "AuditEntries"
                BEGIN SELECT RAISE(ABORT, 'The audit log is written once.'); END;
                """);
        }
    }

    private static void OnPostgres(MigrationBuilder builder)
    {
        builder.Sql("""
            CREATE FUNCTION callcoach_refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'The audit log is written once.'; END $$;
            """);
        builder.Sql("""
            CREATE TRIGGER "TR_AuditEntries" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntries"
            FOR EACH STATEMENT EXECUTE FUNCTION callcoach_refuse_audit_change();
            """);
    }
}
