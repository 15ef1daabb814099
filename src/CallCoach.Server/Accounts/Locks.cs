namespace CallCoach.Server.Accounts;

/// <summary>Two kinds of lock share one column: a lock-out from guessing ends by itself, an administrator's does not.</summary>
public static class Locks
{
    public static readonly DateTimeOffset ForGood = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static bool IsForGood(DateTimeOffset? lockoutEnd) => lockoutEnd >= ForGood;
}
