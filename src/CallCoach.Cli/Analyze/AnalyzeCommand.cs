using System.CommandLine;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Transcription;

namespace CallCoach.Cli.Analyze;

/// <summary><c>callcoach analyze</c>: what recordings sound like and what is said in them, as a report to read or as JSON.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Recordings: WAV, or anything that ffmpeg reads.", Arity = ArgumentArity.OneOrMore };
        var agent = new Option<AgentChannel>("--agent") { Description = "The agent's channel; mono: all channels together are the agent.", DefaultValueFactory = _ => AgentChannel.Left };
        var json = new Option<bool>("--json") { Description = "One JSON object a line for each file." };
        var language = new Option<string?>("--language") { Description = "What is spoken: zh-CN, en … The bands depend on it." };
        var transcript = new Option<bool>("--transcript") { Description = "Also what is said, and what the words show. Needs --language and a model for it (callcoach models)." };
        var model = new Option<string?>("--model") { Description = "Speech model for --transcript: a name of the list, or the path of a folder." };
        var command = new Command("analyze", "Measures recordings: pace, volume, pauses, endings, the conversation, cues and score.") { files, agent, json, language, transcript, model };
        command.Validators.Add(result =>
        {
            if (result.GetValue(transcript) && result.GetValue(language) is null)
                result.AddError("--transcript needs --language: models depend on it.");
            if (result.GetValue(model) is not null && !result.GetValue(transcript))
                result.AddError("--model is for --transcript.");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var (side, spoken) = (parsed.GetValue(agent), parsed.GetValue(language));
            await using var transcripts = parsed.GetValue(transcript) ? new CallTranscripts(side, spoken!, parsed.GetValue(model)) : null;
            return Run(Terminal.Of(parsed), parsed.GetRequiredValue(files), new CallAnalysis(side, spoken), transcripts, parsed.GetValue(json), cancellation);
        });
        return command;
    }

    private static int Run(Terminal terminal, string[] files, CallAnalysis analysis, CallTranscripts? transcripts, bool json, CancellationToken cancellation)
    {
        var exit = ExitCode.Done;
        foreach (var file in files)
        {
            try
            {
                var call = terminal.WithProgress(Path.GetFileName(file), progress => analysis.Run(file, progress, cancellation));
                CallText? text = null;
                if (transcripts is not null)
                    (call, text) = terminal.WithProgress(Path.GetFileName(file), progress => transcripts.WriteDownAsync(file, call, progress, cancellation).GetAwaiter().GetResult());
                Write(terminal, CallReport.Of(file, call), call, text, json);
            }
            catch (AudioFormatException e)
            {
                terminal.Errors.WriteLine($"{file}: {e.Message} [{e.Code}]");
                exit = ExitCode.BadFile;
            }
            catch (RecognitionException e)
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

    private static void Write(Terminal terminal, CallReport report, CallResult call, CallText? text, bool json)
    {
        if (json)
            terminal.Output.WriteLine(text is null ? CallReportJson.Write(report) : TranscriptReport.Write(report, text));
        else
            ReportView.Write(terminal.Tables(), report, call.Cues, text);
    }
}
