using System.CommandLine;

namespace CallCoach.Cli.Replay;

/// <summary><c>callcoach replay</c>: plays a recording into a server as if the call were running.</summary>
internal static class ReplayCommand
{
    private static readonly string[] Directions = ["inbound", "outbound"];

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The recording: WAV, or anything that ffmpeg reads." };
        var ingest = new IngestOptionSet();
        var email = new Option<string>("--agent-email") { Description = "Whose call it is.", Required = true };
        var agent = new Option<AgentChannel>("--agent") { Description = "The agent's channel; mono: all channels together are the agent.", DefaultValueFactory = _ => AgentChannel.Left };
        var speed = new Option<double>("--speed") { Description = "1: real time, as a live call; more: that much faster, as a replay.", DefaultValueFactory = _ => 1 };
        speed.Validators.Add(result =>
        {
            if (result.GetValue(speed) is not (>= 0.1 and <= 1000))
                result.AddError("--speed must be from 0.1 to 1000.");
        });
        var customer = new Option<string?>("--customer-reference") { Description = "The customer's number in your own system." };
        var campaign = new Option<string?>("--campaign") { Description = "The campaign." };
        var language = new Option<string?>("--language") { Description = "What is spoken: zh-CN, en …" };
        var direction = new Option<string?>("--direction") { Description = "inbound or outbound." };
        direction.AcceptOnlyFromAmong(Directions);

        var command = new Command("replay", "Plays a recording into a server as a live call and shows the cues as they come.") { file, email, agent, speed, customer, campaign, language, direction };
        ingest.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var (terminal, path) = (Terminal.Of(parsed), parsed.GetRequiredValue(file));
            return Guard.RunAsync(terminal, path, () => new ReplayRun(Settings(parsed), terminal, TimeProvider.System).RunAsync(path, cancellation));
        });
        return command;

        ReplaySettings Settings(ParseResult parsed) => new(
            ingest.Server(parsed), ingest.ApiKey(parsed), parsed.GetRequiredValue(email), parsed.GetValue(agent), parsed.GetValue(speed))
        {
            CustomerReference = parsed.GetValue(customer),
            Campaign = parsed.GetValue(campaign),
            Language = parsed.GetValue(language),
            Direction = parsed.GetValue(direction),
        };
    }
}
