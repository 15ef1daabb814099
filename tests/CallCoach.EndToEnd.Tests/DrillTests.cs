using System.Runtime.InteropServices;
using CallCoach.Audio;
using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A drill practised into the microphone, with sentence ends that can be heard and with faded ones.</summary>
public sealed class DrillTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly string[] Sentences = ["vm-intro", "pbx-invalid", "vm-mailboxfull", "queue-youarenext", "unidentified-no-callback", "vm-rec-busy"];

    [Theory, InlineData(false, "Passed"), InlineData(true, "Not yet")]
    public async Task AnEndingDrillPassesOnEndsThatCanBeHeard(bool faded, string outcome)
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-e2e-").FullName;
        var seconds = Write(Path.Combine(folder, "microphone.wav"), faded);
        await using var browser = await Browser.OpenAsync(server.Address, Path.Combine(folder, "microphone.wav"));
        await browser.SignInAsync(RunningServer.AgentEmail, RunningServer.Password);
        var page = browser.Page;
        await page.GotoAsync("/practice/drills");
        await page.GetByText("Strong endings").Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).WaitForAsync();
        await page.WaitForFunctionAsync("count => performance.getEntriesByName('callcoach-drawn').length > count", 15 * seconds, new() { Timeout = (float)(4 * seconds + 60) * 1000, PollingInterval = 500 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await Assertions.Expect(page.Locator(".verdict .outcome")).ToContainTextAsync(outcome);
        // A press on a moment plays it at once.
        await page.Locator(".attempt-moments li button").First.ClickAsync();
        await page.Locator(".attempt-moments li.playing").First.WaitForAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <returns>Its length, seconds.</returns>
    private static double Write(string path, bool faded)
    {
        List<short> samples = [.. new short[Prompts.SampleRateHz]];
        foreach (var name in Sentences)
            samples.AddRange([.. faded ? Fade(Prompts.Say(name)) : Prompts.Say(name), .. new short[Prompts.SampleRateHz]]);
        using var file = File.Create(path);
        var wave = new WavWriter(file, Prompts.SampleRateHz, channels: 1);
        wave.Append(CollectionsMarshal.AsSpan(samples));
        wave.PatchHeader();
        return (double)samples.Count / Prompts.SampleRateHz;
    }

    // The last 0.9 s sink by 20 dB.
    private static short[] Fade(short[] sentence)
    {
        var length = Math.Min(sentence.Length, (int)(0.9 * Prompts.SampleRateHz));
        for (var i = 0; i < length; i++)
            sentence[sentence.Length - length + i] = (short)(sentence[sentence.Length - length + i] * Math.Pow(10, -Math.Min(1, i / (0.4 * length))));
        return sentence;
    }
}
