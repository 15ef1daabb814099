using System.Text.Json.Nodes;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CallCoach.Storage;

/// <summary>The scorecards of teams: which one judges, and which one a score names.</summary>
public sealed partial class ScoreCards(IDbContextFactory<CallDb> databases, ILogger<ScoreCards> log)
{
    private const string Infix = "-card-";

    /// <summary>The card that judges a team's calls now: its published one, or the one that ships.</summary>
    public async Task<ScoreCard> OfAsync(Guid teamId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var published = await db.TeamCards.AsNoTracking()
            .SingleOrDefaultAsync(card => card.TeamId == teamId && card.State == CardState.Published, cancellation);
        return published is null ? ScoreCard.Default : ReadOrDefault(published);
    }

    /// <summary>A version that was published once; null when there is none, or it can no longer be read.</summary>
    /// <param name="teamId">Of the call.</param>
    /// <param name="version">As a score names it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ScoreCard?> FindAsync(Guid teamId, string version, CancellationToken cancellation)
    {
        if (version == ScoreCard.Default.Version)
            return ScoreCard.Default;
        if (!int.TryParse(version.Split(Infix)[^1], out var number) || version != VersionName(teamId, number))
            return null;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var card = await db.TeamCards.AsNoTracking().SingleOrDefaultAsync(card => card.TeamId == teamId && card.Number == number, cancellation);
        return card is null ? null : TryRead(card);
    }

    /// <exception cref="ScoreCardException">This CallCoach does not know all that the card names.</exception>
    public static ScoreCard Read(TeamCard card) => ScoreCard.Read((JsonObject)JsonNode.Parse(card.Content)!, VersionName(card.TeamId, card.Number));

    /// <summary>What stands on scores: the first eight characters of the team's id and the number of the card.</summary>
    public static string VersionName(Guid teamId, int number) =>
        number == 0 ? ScoreCard.Default.Version : $"{teamId:N}"[..8] + $"{Infix}{number}";

    // A card that a newer CallCoach no longer accepts must not stop a call.
    private ScoreCard ReadOrDefault(TeamCard card) => TryRead(card) ?? ScoreCard.Default;

    private ScoreCard? TryRead(TeamCard card)
    {
        try
        {
            return Read(card);
        }
        catch (ScoreCardException fault)
        {
            LogUnusable(card.TeamId, card.Number, fault.Message);
            return null;
        }
    }

    [LoggerMessage(1602, LogLevel.Warning, "Scorecard {Number} of team {TeamId} can no longer be used; the shipped one applies. {Reason}")]
    private partial void LogUnusable(Guid teamId, int number, string reason);
}
