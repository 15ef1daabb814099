namespace CallCoach.Storage;

/// <summary>Whose calls, in the index's own tokens.</summary>
internal static class SearchWho
{
    /// <returns>Groups of tokens: of each group a call must have one.</returns>
    public static IEnumerable<IReadOnlyList<string>> Of(SearchScope scope)
    {
        if (scope.SeenAgents is not null || scope.SeenTeams is not null)
            yield return [.. (scope.SeenAgents ?? []).Select(SearchEntry.WhoAgent), .. (scope.SeenTeams ?? []).Select(SearchEntry.WhoTeam)];
        if (scope.Agent is { } agent)
            yield return [SearchEntry.WhoAgent(agent)];
        if (scope.Team is { } team)
            yield return [SearchEntry.WhoTeam(team)];
    }
}
