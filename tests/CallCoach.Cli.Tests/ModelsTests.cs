namespace CallCoach.Cli.Tests;

public sealed class ModelsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("callcoach-models-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task TheListTellsWhatThereIs()
    {
        var (exit, output, _) = await CommandLine.RunAsync("models", "list");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Matches(@"moonshine-base-en\s+en\s+64 MB\s+MIT\s+npm, with the build\s+yes", output);
        Assert.Matches(@"whisper-small\s+any\s+375 MB\s+MIT\s+huggingface.co\s+no", output);
    }

    [Fact]
    public async Task AnotherFolderHasOthers()
    {
        var (_, output, _) = await CommandLine.RunAsync("models", "list", "--folder", _folder);

        Assert.Contains($"In {_folder}", output, StringComparison.Ordinal);
        Assert.DoesNotContain("yes", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AModelThatNobodyKnowsIsAUsageError()
    {
        var (exit, _, errors) = await CommandLine.RunAsync("models", "pull", "whisper-huge");

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Equal("There is no model 'whisper-huge'. See: callcoach models list", errors.Trim());
    }

    [Fact]
    public async Task WhatIsInstalledIsNotFetched()
    {
        var (exit, output, _) = await CommandLine.RunAsync("models", "pull", "moonshine-tiny-en");

        Assert.Equal(ExitCode.Done, exit);
        Assert.StartsWith("moonshine-tiny-en is installed: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatComesWithTheBuildCannotBePulled()
    {
        var (exit, _, errors) = await CommandLine.RunAsync("models", "pull", "moonshine-tiny-en", "--folder", _folder);

        Assert.Equal(ExitCode.Server, exit);
        Assert.Contains("npm", errors, StringComparison.Ordinal);
    }
}
