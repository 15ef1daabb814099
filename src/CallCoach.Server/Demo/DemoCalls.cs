using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Demo;

/// <summary>Makes the calls of the demo: what they sound like, and what a source would say of them.</summary>
internal sealed class DemoCalls(DemoMixer mixer, IDbContextFactory<CallDb> databases)
{
    private static readonly string[] Campaigns = ["spring", "renewal"];

    /// <summary>The sound of a call.</summary>
    /// <param name="agent">Whose.</param>
    /// <param name="strength">How much of the habit shows, 0 to 1.</param>
    /// <param name="random">Makes each call another.</param>
    public (float[] Agent, float[] Customer) Sound(DemoAgent agent, double strength, Random random)
    {
        var lines = DemoScript.Write(random.NextDouble() < strength ? agent.Habit : DemoHabit.None, 0.5 + strength / 2, random);
        return mixer.Mix(lines, agent.Voice, agent.Customer, random);
    }

    public async Task<CallStart> StartAsync(DemoAgent agent, DateTime startedAt, string? campaign, Random random, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var member = await db.TeamMembers.Where(m => m.User!.UserName == agent.Email)
            .Select(m => new { Agent = new Named(m.UserId, m.User!.DisplayName), Team = new Named(m.TeamId, m.Team!.Name) }).FirstAsync(cancellation);
        return new CallStart
        {
            CallId = Guid.CreateVersion7(),
            Kind = CallKind.Live,
            AgentId = member.Agent.Id,
            AgentName = member.Agent.Name,
            TeamId = member.Team.Id,
            TeamName = member.Team.Name,
            StartedAt = startedAt,
            Encoding = SampleEncoding.Pcm16,
            SampleRateHz = Speech.SpeechFormat.SampleRateHz,
            Channels = 2,
            Roles = ChannelRoles.AgentFirst,
            CustomerReference = $"C-{random.Next(1000, 2000)}",
            Campaign = campaign ?? Campaigns[random.Next(Campaigns.Length)],
            Language = agent.Language,
        };
    }
}
