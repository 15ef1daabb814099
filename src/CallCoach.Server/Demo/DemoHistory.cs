using CallCoach.Calls;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Demo;

/// <summary>Three weeks of calls before today, each spoken, recorded and analysed like a real one.</summary>
internal sealed partial class DemoHistory(
    DemoCalls calls, ICallStore store, ITextStore texts, TranscriptionDesk desk, TranscriptFinisher finisher, RecordingFolder recordings, IDbContextFactory<CallDb> databases, TimeProvider clock, ILogger<DemoHistory> log)
{
    private const int Days = 21;
    private const int DaysWithSound = 4;        // older recordings have expired, as a retention of four days would have it
    private const int Seed = 20260302;          // the same history everywhere

    public async Task EnsureAsync(CancellationToken cancellation)
    {
        if (await ExistsAsync(cancellation))
            return;
        var random = new Random(Seed);
        var today = clock.GetLocalNow().Date;
        var made = 0;
        for (var daysAgo = Days; daysAgo >= 1; daysAgo--)
        {
            var day = today.AddDays(-daysAgo);
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                continue;
            foreach (var agent in DemoAgent.All)
            {
                for (var call = random.Next(1, 3); call > 0; call--, made++)
                    await MakeAsync(agent, day, daysAgo, random, cancellation);
            }
        }
        LogMade(made);
    }

    private async Task<bool> ExistsAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Calls.AnyAsync(c => c.Team!.Name == DemoTeam.Name && c.Campaign != DemoLiveCalls.Campaign, cancellation);
    }

    private async Task MakeAsync(DemoAgent agent, DateTime day, int daysAgo, Random random, CancellationToken cancellation)
    {
        var strength = agent.Today + (agent.ThreeWeeksAgo - agent.Today) * daysAgo / Days;
        var sound = calls.Sound(agent, strength, random);
        var at = day.AddHours(9).AddMinutes(random.Next(8 * 60)).AddSeconds(random.Next(60));
        var start = await calls.StartAsync(agent, TimeZoneInfo.ConvertTimeToUtc(at, clock.LocalTimeZone), null, random, cancellation);
        var file = RecordingFolder.NameOf(start.CallId, start.StartedAt);
        await store.BeginAsync(start, file, await texts.PolicyOfAsync(start, cancellation), cancellation);
        var outcome = await AnalyseAsync(start, sound, daysAgo <= DaysWithSound ? recordings.PathOf(file) : null, cancellation);
        var heard = daysAgo <= DaysWithSound;
        await store.KeepAsync(start.CallId, outcome with { Text = heard ? desk.TextToCome(start.Language) : CallText.Off }, cancellation);
        if (heard)
            finisher.Add(start.CallId);
        else
            await ForgetSoundAsync(start.CallId, cancellation);
    }

    private async Task<CallOutcome> AnalyseAsync(CallStart start, (float[] Agent, float[] Customer) sound, string? path, CancellationToken cancellation)
    {
        var plan = await store.PlanOfAsync(start.TeamId, cancellation);
        var card = await store.CardOfAsync(start.TeamId, cancellation);
        var usual = await store.UsualOfAsync(start.AgentId, start.Language, start.StartedAt, cancellation);
        var session = new CallSession(new CallSettings(start.SampleRateHz, start.Channels, start.Roles, start.Language, plan, usual) { Card = card });
        session.Process(sound.Agent, sound.Customer);
        if (path is not null)
        {
            using var recording = new CallRecording(path, start.SampleRateHz, start.Channels);
            recording.Append(sound.Agent, sound.Customer);
        }
        return new CallOutcome(CallStatus.Ended, (double)sound.Agent.Length / start.SampleRateHz, session.Finish(), [], null);
    }

    private async Task ForgetSoundAsync(Guid callId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Calls.Where(c => c.Id == callId).ExecuteUpdateAsync(set => set.SetProperty(c => c.RecordingFile, (string?)null), cancellation);
    }

    [LoggerMessage(1501, LogLevel.Information, "The demo's history is there: {Count} calls")]
    private partial void LogMade(int count);
}
