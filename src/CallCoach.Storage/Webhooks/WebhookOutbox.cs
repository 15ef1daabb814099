using System.Data.Common;
using System.Runtime.CompilerServices;
using CallCoach.Calls;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CallCoach.Storage;

/// <summary>Notes what other systems are to be told in the same transaction that makes it true: neither is ever without the other.</summary>
/// <remarks>Practice and private training are told to nobody, and a job that scores old calls again floods nobody.</remarks>
public sealed class WebhookOutbox(WebhookBell bell, TimeProvider clock) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, object> _noted = [];

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is CallDb db && await NoteAsync(db, cancellationToken))
            _noted.AddOrUpdate(db, this);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { Database.CurrentTransaction: null } db && _noted.Remove(db))
            bell.Ring();
        return ValueTask.FromResult(result);
    }

    Task IDbTransactionInterceptor.TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken)
    {
        if (eventData.Context is { } db && _noted.Remove(db))
            bell.Ring();
        return Task.CompletedTask;
    }

    private async Task<bool> NoteAsync(CallDb db, CancellationToken cancellation)
    {
        var scored = db.ChangeTracker.Entries<Rescoring>().Any() ? [] : db.ChangeTracker.Entries<Call>().Where(HasNewScore).Select(entry => entry.Entity).ToList();
        var disputed = db.ChangeTracker.Entries<Review>().Where(IsNewlyDisputed).Select(entry => entry.Entity).ToList();
        if (scored.Count == 0 && disputed.Count == 0)
            return false;
        var before = db.ChangeTracker.Entries<WebhookDelivery>().Count();
        foreach (var call in scored.Where(call => call is { IsPrivate: false, Kind: not CallKind.Practice }))
            await AddAsync(db, call, WebhookEvent.CallScored, review: null, cancellation);
        foreach (var review in disputed)
        {
            var call = review.Call ?? await db.Calls.SingleAsync(call => call.Id == review.CallId, cancellation);
            await AddAsync(db, call, WebhookEvent.ReviewDisputed, review, cancellation);
        }
        return db.ChangeTracker.Entries<WebhookDelivery>().Count() > before;
    }

    private async Task AddAsync(CallDb db, Call call, string what, Review? review, CancellationToken cancellation)
    {
        var hooks = await db.Webhooks.AsNoTracking().Where(hook => hook.TeamId == call.TeamId && hook.On && hook.Events.Contains(what)).ToListAsync(cancellation);
        if (hooks.Count == 0)
            return;
        var now = clock.GetUtcNow().UtcDateTime;
        var told = await WebhookCall.OfAsync(db, call, cancellation);
        foreach (var hook in hooks)
        {
            var id = Guid.CreateVersion7(clock.GetUtcNow());
            var body = new WebhookBody(id, what, now, told, review is null ? null : WebhookReview.Of(review));
            db.WebhookDeliveries.Add(new WebhookDelivery
            {
                Id = id, WebhookId = hook.Id, CallId = call.Id, Event = what, Body = StoredJson.Write(body), CreatedAt = now, DueAt = now,
            });
        }
    }

    private static bool HasNewScore(EntityEntry<Call> entry)
    {
        var score = entry.ComplexProperty(call => call.Numbers).Property(numbers => numbers.Score);
        return score.CurrentValue is not null && entry.State switch
        {
            EntityState.Added => true,
            EntityState.Modified => score.CurrentValue != score.OriginalValue,
            _ => false,
        };
    }

    private static bool IsNewlyDisputed(EntityEntry<Review> entry) =>
        entry.State == EntityState.Modified && entry.Entity.State == ReviewState.Disputed && entry.Property(review => review.State).OriginalValue != ReviewState.Disputed;
}
