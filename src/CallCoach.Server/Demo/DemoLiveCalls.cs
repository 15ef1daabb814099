using System.Buffers.Binary;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Demo;

/// <summary>Two calls that run all the time, one in each language, through the same door as every other.</summary>
internal sealed class DemoLiveCalls(
    DemoCalls calls, CallRegistry registry, TranscriptFinisher texts, RecordingFolder recordings, IDbContextFactory<CallDb> databases, TimeProvider clock)
{
    public const string Campaign = "demo-live";
    private const int Kept = 12;
    private static readonly TimeSpan Block = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenCalls = TimeSpan.FromSeconds(5);

    public Task RunAsync(CancellationToken cancellation) => Task.WhenAll(DemoAgent.All
        .GroupBy(agent => agent.Language)
        .Select((agents, line) => RunLineAsync([.. agents], new Random(line + 1), cancellation)));

    private async Task RunLineAsync(DemoAgent[] agents, Random random, CancellationToken cancellation)
    {
        for (var call = 0; ; call++)
        {
            await RunCallAsync(agents[call % agents.Length], random, cancellation);
            await ForgetOldAsync(cancellation);
            await Task.Delay(BetweenCalls, clock, cancellation);
        }
    }

    private async Task RunCallAsync(DemoAgent agent, Random random, CancellationToken cancellation)
    {
        var sound = calls.Sound(agent, strength: 1, random);
        var start = await calls.StartAsync(agent, clock.GetUtcNow().UtcDateTime, Campaign, random, cancellation);
        var call = await registry.BeginAsync(start, cancellation);
        try
        {
            await FeedAsync(call, sound, cancellation);
            registry.End(call, CallStatus.Ended);
        }
        catch (OperationCanceledException)
        {
            registry.End(call, CallStatus.CutOff, "server-closing");
            throw;
        }
    }

    private async Task FeedAsync(LiveCall call, (float[] Agent, float[] Customer) sound, CancellationToken cancellation)
    {
        var samples = (int)(Block.TotalSeconds * call.Start.SampleRateHz);
        var block = new byte[samples * 2 * sizeof(short)];
        using var timer = new PeriodicTimer(Block, clock);
        for (var at = 0; at < sound.Agent.Length; at += samples)
        {
            await timer.WaitForNextTickAsync(cancellation);
            var length = Math.Min(samples, sound.Agent.Length - at);
            for (var i = 0; i < length; i++)
            {
                BinaryPrimitives.WriteInt16LittleEndian(block.AsSpan(4 * i), SampleCodec.ToPcm16(sound.Agent[at + i]));
                BinaryPrimitives.WriteInt16LittleEndian(block.AsSpan(4 * i + 2), SampleCodec.ToPcm16(sound.Customer[at + i]));
            }
            call.Append(at, block.AsSpan(0, 4 * length));
        }
    }

    /// <summary>The demo may run for weeks; the disk shall not notice.</summary>
    private async Task ForgetOldAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var old = await db.Calls.AsNoTracking().Where(c => c.Campaign == Campaign && c.Status != CallStatus.Running)
            .OrderByDescending(c => c.StartedAt).Skip(Kept).Select(c => new { c.Id, c.RecordingFile }).ToListAsync(cancellation);
        foreach (var call in old)
        {
            await texts.ForgetAsync(call.Id);
            await db.Calls.Where(c => c.Id == call.Id).ExecuteDeleteAsync(cancellation);
            if (call.RecordingFile is { } file)
                recordings.Delete(file);
        }
    }
}
