using System.Text.Json.Nodes;
using CallCoach.Coaching;
using Microsoft.Extensions.Logging;

namespace CallCoach.Storage;

/// <summary>The phrases of a team: the books that ship with the team's newest changes over them.</summary>
public sealed partial class TeamPhrases(TeamDocuments documents, ILogger<TeamPhrases> log)
{
    /// <summary>Stamped on what the shipped books found.</summary>
    public const string ShippedVersion = "default-1";

    /// <param name="teamId">The team.</param>
    /// <param name="language">BCP 47; null when nobody said.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The book and its version; no book for a language that has none.</returns>
    public async Task<(PhraseBook? Book, string Version)> OfAsync(Guid teamId, string? language, CancellationToken cancellation)
    {
        if (PhraseBook.For(language) is not { } shipped)
            return (null, ShippedVersion);
        if (await documents.NewestAsync(teamId, TeamDocument.Phrases, cancellation) is not { } document)
            return (shipped, ShippedVersion);
        var changes = JsonNode.Parse(document.Content)![shipped.Language]?.AsObject();
        return changes is null ? (shipped, VersionName(teamId, document.Version)) : ReadOrShipped(shipped, changes, document);
    }

    /// <summary>The first eight characters of the team's id and the number of the state.</summary>
    public static string VersionName(Guid teamId, int version) => version == 0 ? ShippedVersion : $"{teamId:N}"[..8] + $"-{version}";

    // Changes that a newer CallCoach no longer accepts must not stop a call.
    private (PhraseBook, string) ReadOrShipped(PhraseBook shipped, JsonObject changes, TeamDocument document)
    {
        try
        {
            return (shipped.With(changes), VersionName(document.TeamId, document.Version));
        }
        catch (PhraseBookException fault)
        {
            LogUnusable(document.TeamId, document.Version, fault.Message);
            return (shipped, ShippedVersion);
        }
    }

    [LoggerMessage(1603, LogLevel.Warning, "The phrases of team {TeamId}, version {Version}, can no longer be used; the shipped ones apply. {Reason}")]
    private partial void LogUnusable(Guid teamId, int version, string reason);
}
