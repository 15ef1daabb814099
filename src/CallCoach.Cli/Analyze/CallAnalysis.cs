using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Cli.Analyze;

/// <summary>Runs a recording through the engine of live calls, as fast as the machine can.</summary>
internal sealed class CallAnalysis(AgentChannel agent, string? language)
{
    /// <param name="path">The recording.</param>
    /// <param name="progress">Is told the share that is done, 0 to 1; −1 when the length is not known.</param>
    /// <param name="cancellation">Ends the work between two blocks.</param>
    /// <exception cref="Audio.AudioFormatException">The file cannot be read.</exception>
    public CallResult Run(string path, Action<double> progress, CancellationToken cancellation)
    {
        using var file = AudioFile.Open(path, cancellation);
        var audio = new CallAudio(file, file.SampleRateHz, agent);
        var session = new CallSession(new CallSettings(
            audio.SampleRateHz, audio.Channels, audio.Roles, language, CoachingPlan.Default, AgentUsual.Unknown));
        while (audio.Read() > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            session.Process(audio.First, audio.Second);
            progress(audio.Progress ?? -1);
        }
        return session.Finish();
    }
}
