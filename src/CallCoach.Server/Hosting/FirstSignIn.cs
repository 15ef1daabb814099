namespace CallCoach.Server.Hosting;

/// <summary>What the console says about the first administrator; empty once somebody can sign in.</summary>
public sealed class FirstSignIn
{
    /// <summary>The part of the one-time link after the server's address; null when there is no link.</summary>
    public string? LinkPath { get; set; }

    /// <summary>Further lines, for whoever starts the server.</summary>
    public IList<string> Notes { get; } = [];
}
