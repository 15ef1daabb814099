using System.CommandLine;
using CallCoach.Audio;
using CallCoach.Calls;

namespace CallCoach.Cli.Analyze;

/// <summary><c>callcoach analyze</c>: what recordings sound like, as a report to read or as JSON.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Recordings: WAV, or anything that ffmpeg reads.", Arity = ArgumentArity.OneOrMore };
        var agent = new Option<AgentChannel>("--agent") { Description = "The agent's channel; mono: all channels together are the agent.", DefaultValueFactory = _ => AgentChannel.Left };
        var json = new Option<bool>("--json") { Description = "One JSON object a line for each file." };
        var language = new Option<string?>("--language") { Description = "What is spoken: zh-CN, en … The bands depend on it." };
        var command = new Command("analyze", "Measures recordings: pace, volume, pauses, endings, the conversation, cues and score.") { files, agent, json, language };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            Terminal.Of(parsed), parsed.GetRequiredValue(files), new CallAnalysis(parsed.GetValue(agent), parsed.GetValue(language)), parsed.GetValue(json), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string[] files, CallAnalysis analysis, bool json, CancellationToken cancellation)
    {
        var exit = ExitCode.Done;
        foreach (var file in files)
        {
            try
            {
                var call = terminal.WithProgress(Path.GetFileName(file), progress => analysis.Run(file, progress, cancellation));
                var report = CallReport.Of(file, call);
                if (json)
                    terminal.Output.WriteLine(CallReportJson.Write(report));
                else
                    ReportView.Write(terminal.Tables(), report, call.Cues);
            }
            catch (AudioFormatException e)
            {
                terminal.Errors.WriteLine($"{file}: {e.Message} [{e.Code}]");
                exit = ExitCode.BadFile;
            }
            catch (OperationCanceledException)
            {
                return ExitCode.Interrupted;
            }
        }
        return exit;
    }
}
