namespace CallCoach.Server.Hosting;

/// <summary>The server's own switches; everything else on the command line is configuration (<c>--key value</c>).</summary>
/// <param name="Demo"><c>--demo</c>: a demo team with its history and calls that run live.</param>
/// <param name="Configuration">What remains.</param>
public sealed record CommandLine(bool Demo, string[] Configuration)
{
    private const string DemoSwitch = "--demo";

    /// <remarks>The switch is taken out: the configuration would read the next word as its value.</remarks>
    public static CommandLine Parse(string[] args) =>
        new(args.Contains(DemoSwitch), [.. args.Where(arg => arg != DemoSwitch)]);
}
