using System.CommandLine;
using System.Globalization;
using CallCoach.Storage;

namespace CallCoach.Cli.Seed;

/// <summary><c>callcoach seed</c>: a database full of made-up calls.</summary>
internal static class SeedCommand
{
    private const string Explanation = """
        Fills a database with made-up teams, agents, calls, cues and transcripts: to try the screens with, and to measure how fast they are.

        The same options make the same content. There is no sound, and nobody can sign in as one of the people until an
        administrator sets a password; the administrator of the server sees everything. Stop a server that uses the database first.
        Transcripts take most of the time and of the disk: --lines 0 leaves them out.
        """;

    public static Command Create()
    {
        var database = new Option<string>("--database") { Description = "A SQLite file, or a PostgreSQL connection string (Host=…).", Required = true };
        var calls = Number("--calls", "How many calls.", 200_000, 1, 2_000_000);
        var agents = Number("--agents", "Who makes them; 20 to a team.", 400, 1, 10_000);
        var days = Number("--days", "Over how many days they are spread.", 365, 1, 3660);
        var lines = Number("--lines", "At most how many lines a call's transcript has; 0: no transcripts.", SeedPlan.UsualLines, 0, 200);
        var seed = Number("--seed", "Another number makes other calls.", 1, 0, int.MaxValue);
        var until = new Option<string?>("--until") { Description = "The last day, yyyy-MM-dd; today when left out." };
        until.Validators.Add(result =>
        {
            if (result.GetValue(until) is { } day && !TryParse(day, out _))
                result.AddError("--until must be a day like 2026-03-31.");
        });
        var command = new Command("seed", Explanation) { database, calls, agents, days, until, lines, seed };
        command.SetAction((parsed, cancellation) =>
        {
            var last = parsed.GetValue(until) is { } day && TryParse(day, out var given) ? given : DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            var plan = new SeedPlan(parsed.GetValue(calls), parsed.GetValue(agents), parsed.GetValue(days), last, parsed.GetValue(seed)) { Lines = parsed.GetValue(lines) };
            return RunAsync(Terminal.Of(parsed), parsed.GetRequiredValue(database), plan, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string database, SeedPlan plan, CancellationToken cancellation)
    {
        var options = new StorageOptions { ConnectionString = database.Contains('=', StringComparison.Ordinal) ? database : $"Data Source={database}" };
        try
        {
            terminal.WithProgress($"{plan.Calls} calls", progress =>
            {
                DatabaseSeed.WriteAsync(options, plan, progress, cancellation).GetAwaiter().GetResult();
                return plan;
            });
            await terminal.Output.WriteLineAsync(FormattableString.Invariant($"{plan.Calls} calls of {plan.Agents} agents in {plan.Teams} teams until {plan.Until:yyyy-MM-dd}")).ConfigureAwait(false);
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is InvalidOperationException or System.Data.Common.DbException)
        {
            await terminal.Errors.WriteLineAsync($"{database}: {fault.Message}").ConfigureAwait(false);
            return ExitCode.BadFile;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    private static bool TryParse(string day, out DateOnly parsed) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out parsed);

    private static Option<int> Number(string name, string description, int usual, int least, int most)
    {
        var option = new Option<int>(name) { Description = $"{description} Usually {usual}.", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var value) && (value < least || value > most))
                result.AddError($"{name} must be from {least} to {most}.");
        });
        return option;
    }
}
