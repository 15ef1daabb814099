using System.CommandLine;
using CallCoach.Cli.Analyze;
using CallCoach.Cli.Load;
using CallCoach.Cli.Models;
using CallCoach.Cli.Replay;
using CallCoach.Cli.Seed;

namespace CallCoach.Cli;

/// <summary>The command line as a whole.</summary>
public static class CallCoachCommand
{
    public static RootCommand Create() => new("CallCoach: how sales calls sound, measured.")
    {
        AnalyzeCommand.Create(),
        ReplayCommand.Create(),
        LoadCommand.Create(),
        ModelsCommand.Create(),
        SeedCommand.Create(),
    };
}
