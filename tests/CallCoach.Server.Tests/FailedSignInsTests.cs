using CallCoach.Server.Accounts;
using CallCoach.Server.Hosting;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Tests;

public class FailedSignInsTests
{
    private const string Account = "LI@EXAMPLE.COM", Guesser = "203.0.113.7", Desk = "192.168.1.20";
    private readonly FakeTimeProvider _clock = new();
    private readonly FailedSignIns _failures;

    public FailedSignInsTests() => _failures = new(Options.Create(new CallCoachOptions { FailuresBeforeLockOut = 3, LockOutMinutes = 10 }), _clock);

    [Fact]
    public void WhoGuessesIsLockedOutAndThePersonIsNot()
    {
        Guess(3);
        Assert.True(_failures.IsLocked(Account, Guesser));
        Assert.False(_failures.IsLocked(Account, Desk));
        Assert.False(_failures.IsLocked("WANG@EXAMPLE.COM", Guesser));
        Assert.Equal(_clock.GetUtcNow().AddMinutes(10), _failures.LockedUntil(Account));
    }

    [Fact]
    public void ALockOutEndsByItselfAndTheCountBeginsAgain()
    {
        Guess(3);
        _clock.Advance(TimeSpan.FromMinutes(10));
        Assert.False(_failures.IsLocked(Account, Guesser));
        Assert.Null(_failures.LockedUntil(Account));
        Guess(2);
        Assert.False(_failures.IsLocked(Account, Guesser));
    }

    [Theory, InlineData(true), InlineData(false)]
    public void TheRightPasswordOrAnAdministratorForgets(bool byPassword)
    {
        Guess(2);
        if (byPassword)
            _failures.Forget(Account, Guesser);
        else
            _failures.Forget(Account);
        Guess(2);
        Assert.False(_failures.IsLocked(Account, Guesser));
    }

    private void Guess(int times)
    {
        for (var i = 0; i < times; i++)
            _failures.Add(Account, Guesser);
    }
}
