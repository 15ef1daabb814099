namespace CallCoach.Storage;

/// <summary>What is indexed of a call.</summary>
/// <param name="Key">Of the call.</param>
/// <param name="CallId">The call.</param>
/// <param name="Agent">Lines of the agent, each as its tokens.</param>
/// <param name="Customer">Lines of the customer.</param>
/// <param name="Who">Agent and team, so that the index itself leaves out what may not be seen.</param>
internal sealed record SearchEntry(
    long Key, Guid CallId, IReadOnlyList<IReadOnlyList<string>> Agent, IReadOnlyList<IReadOnlyList<string>> Customer, IReadOnlyList<string> Who)
{
    public static string WhoAgent(Guid id) => $"a{id:N}";

    public static string WhoTeam(Guid id) => $"t{id:N}";
}
