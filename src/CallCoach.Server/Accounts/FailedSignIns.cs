using System.Collections.Concurrent;
using CallCoach.Server.Hosting;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Accounts;

/// <summary>Wrong passwords by account and address: who guesses is locked out where the guesses come from, and the person elsewhere is not.</summary>
/// <remarks>
/// Addresses without an account are counted alike, so that no answer tells which accounts there are. In memory, for each server by
/// itself. Identity's own count, in the database, stays behind it for guesses from many addresses at once.
/// </remarks>
public sealed class FailedSignIns(IOptions<CallCoachOptions> options, TimeProvider clock)
{
    private const int ManyEntries = 10_000;
    private readonly ConcurrentDictionary<(string Account, string Address), Failures> _failures = [];

    private readonly record struct Failures(int Count, DateTimeOffset Last);

    private TimeSpan Memory => TimeSpan.FromMinutes(options.Value.LockOutMinutes);

    /// <param name="account">The e-mail address, normalised.</param>
    /// <param name="address">Of the browser.</param>
    public bool IsLocked(string account, string address) => _failures.TryGetValue((account, address), out var failures) && IsLock(failures);

    /// <summary>One more wrong password.</summary>
    public void Add(string account, string address)
    {
        var now = clock.GetUtcNow();
        _failures.AddOrUpdate((account, address), _ => new(1, now), (_, old) => new(IsOver(old) ? 1 : old.Count + 1, now));
        if (_failures.Count > ManyEntries)
            Prune();
    }

    /// <summary>The right password came from there.</summary>
    public void Forget(string account, string address) => _failures.TryRemove((account, address), out _);

    /// <summary>Lifts every lock-out of an account.</summary>
    public void Forget(string account)
    {
        foreach (var key in _failures.Keys.Where(key => key.Account == account))
            _failures.TryRemove(key, out _);
    }

    /// <summary>When the last lock-out of an account ends; null when there is none.</summary>
    public DateTimeOffset? LockedUntil(string account)
    {
        DateTimeOffset? latest = null;
        foreach (var (key, failures) in _failures)
            if (key.Account == account && IsLock(failures) && !(failures.Last + Memory <= latest))
                latest = failures.Last + Memory;
        return latest;
    }

    private bool IsLock(in Failures failures) => failures.Count >= options.Value.FailuresBeforeLockOut && !IsOver(failures);

    private bool IsOver(in Failures failures) => failures.Last + Memory <= clock.GetUtcNow();

    private void Prune()
    {
        foreach (var (key, failures) in _failures)
            if (IsOver(failures))
                _failures.TryRemove(key, out _);
    }
}
