namespace CallCoach.Storage;

/// <summary>The scripts of a team.</summary>
/// <param name="Scripts">In the order in which an editor lists them.</param>
/// <param name="DefaultScript">Applies where neither source nor campaign names one; null: none does.</param>
public sealed record TeamScripts(IReadOnlyList<TeamScript> Scripts, Guid? DefaultScript)
{
    public static readonly TeamScripts None = new([], null);
}
