using CallCoach.Server.Hosting;
using CallCoach.Server.PracticeScripts;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Server.Tests.Practice;

/// <summary>What a synthesiser may do instead of speaking.</summary>
public sealed class VoiceSynthesiserTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("callcoach-voice-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task AProgramThatIsNotThereIsNotInstalled()
    {
        using var synthesiser = Of(Path.Combine(_folder, "no-such-program"));
        Assert.False(await synthesiser.IsInstalledAsync(TestContext.Current.CancellationToken));
        Assert.Null(await SayAsync(synthesiser));
    }

    [Theory]
    [InlineData("exit 3")]                                                          // it fails
    [InlineData("exit 0")]                                                          // it writes nothing
    [InlineData("printf 'RIFF' > \"$file\"")]                                       // it writes half a header
    [InlineData("sox -n -r 22050 -c 1 -b 16 -t wav \"$file\" trim 0 1")]                   // it is silent
    public async Task WhatCannotBeHeardIsNoVoice(string speaks)
    {
        using var synthesiser = Of(Program(speaks));
        Assert.True(await synthesiser.IsInstalledAsync(TestContext.Current.CancellationToken));
        Assert.Null(await SayAsync(synthesiser));
        Assert.Null(await SayAsync(synthesiser));   // and no file of the first try is taken for one
    }

    [Fact]
    public async Task WhatCanBeHeardIsKept()
    {
        using var synthesiser = Of(Program("sox -n -r 22050 -c 1 -b 16 -t wav \"$file\" synth 1 sine 200"));
        var path = await SayAsync(synthesiser);
        Assert.True(File.Exists(path));
        using var broken = Of(Program("exit 3"));
        Assert.Equal(path, await SayAsync(broken));
    }

    private static Task<string?> SayAsync(VoiceSynthesiser synthesiser) => synthesiser.SpeakAsync("I have no time.", "en", TestContext.Current.CancellationToken);

    private VoiceSynthesiser Of(string command) =>
        new(new DataFolder(new CallCoachOptions { DataFolder = Path.Combine(_folder, "data") }), NullLogger<VoiceSynthesiser>.Instance) { Command = command };

    // In espeak-ng's place: it answers --version, and speaks into the file after -w.
    private string Program(string speaks)
    {
        var path = Path.Combine(_folder, $"{Guid.NewGuid():N}.sh");
        File.WriteAllText(path, $"#!/bin/sh\n[ \"$1\" = --version ] && exit 0\nfor file; do :; done\ncat > /dev/null\n{speaks}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
