using System.Net;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Webhooks;

/// <summary>Sends what is due, again and later when it was not taken. All of it stands in the database, so that a restart goes on where the last run stopped.</summary>
public sealed partial class WebhookSender(
    IDbContextFactory<CallDb> databases, WebhookBell bell, WebhookPost post, TimeProvider clock, ILogger<WebhookSender> log) : BackgroundService
{
    /// <summary>After each try that failed; after the last it is over. A receiver that is down over a night misses nothing.</summary>
    public static readonly IReadOnlyList<TimeSpan> Pauses =
    [
        TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2), TimeSpan.FromHours(8), TimeSpan.FromHours(24),
    ];

    private const int AtOnce = 4;   // one receiver that hangs holds up few others
    private const int Page = 40;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();   // the server need not wait
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SendDueAsync(stoppingToken) == Page)
                {
                }
                await bell.WaitAsync(await UntilNextAsync(stoppingToken), clock, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogFailed(fault);
                await bell.WaitAsync(LongestWait, clock, stoppingToken);
            }
        }
    }

    private async Task<int> SendDueAsync(CancellationToken stopping)
    {
        await using var db = await databases.CreateDbContextAsync(stopping);
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.WebhookDeliveries.Where(delivery => delivery.DueAt <= now && delivery.Webhook!.On).Include(delivery => delivery.Webhook)
            .OrderBy(delivery => delivery.DueAt).Take(Page).ToListAsync(stopping);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stopping },
            async (delivery, cancellation) => await TryAsync(delivery, cancellation));
        await KeepAsync(db, stopping);
        return due.Count;
    }

    private async Task TryAsync(WebhookDelivery delivery, CancellationToken stopping)
    {
        var (status, fault) = await post.SendAsync(delivery, stopping);
        var now = clock.GetUtcNow().UtcDateTime;
        (delivery.Status, delivery.Fault, delivery.TriedAt) = (status is { } code ? (int)code : null, fault, now);
        delivery.Tries++;
        if (fault is null)
            (delivery.State, delivery.DueAt) = (DeliveryState.Delivered, null);
        else if (status == HttpStatusCode.Gone || delivery.Tries > Pauses.Count)   // gone: the receiver wants no more of it
            (delivery.State, delivery.DueAt) = (DeliveryState.Failed, null);
        else
            delivery.DueAt = now + Pauses[delivery.Tries - 1];
    }

    private static async Task KeepAsync(CallDb db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException fault)
        {
            // A call or a webhook was deleted meanwhile, and its deliveries with it: what is left is kept.
            foreach (var entry in fault.Entries)
                entry.State = EntityState.Detached;
            await KeepAsync(db, cancellation);
        }
    }

    private async Task<TimeSpan> UntilNextAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var next = await db.WebhookDeliveries.Where(delivery => delivery.DueAt != null && delivery.Webhook!.On).MinAsync(delivery => delivery.DueAt, cancellation);
        var wait = next is { } at ? at - clock.GetUtcNow().UtcDateTime : LongestWait;
        return TimeSpan.FromTicks(Math.Clamp(wait.Ticks, TimeSpan.FromMilliseconds(1).Ticks, LongestWait.Ticks));
    }

    [LoggerMessage(2501, LogLevel.Error, "Webhooks could not be sent; they are tried again")]
    private partial void LogFailed(Exception fault);
}
