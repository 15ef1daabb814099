namespace CallCoach.Cli.Tests;

public sealed class SeedTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-seed-");

    private string Database => Path.Combine(_folder.FullName, "seeded.db");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ADatabaseIsFilledOnceAndTheSecondTimeIsToldInOneLine()
    {
        string[] command = ["seed", "--database", Database, "--calls", "40", "--agents", "3", "--until", "2026-03-31"];
        var first = await CommandLine.RunAsync(command);
        Assert.Equal((0, "40 calls of 3 agents in 1 teams until 2026-03-31\n"), (first.ExitCode, first.Output.ReplaceLineEndings("\n")));
        var second = await CommandLine.RunAsync(command);
        Assert.Equal(2, second.ExitCode);
        Assert.Contains("seeded before", Assert.Single(second.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Theory, InlineData("--calls", "0"), InlineData("--agents", "99999"), InlineData("--until", "tomorrow"), InlineData("--lines", "201")]
    public async Task OptionsThatMakeNoSenseAreRefused(string option, string value)
    {
        var (exitCode, _, errors) = await CommandLine.RunAsync("seed", "--database", Database, option, value);
        Assert.NotEqual(0, exitCode);
        Assert.Contains(option, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }
}
