namespace CallCoach.Benchmarks;

/// <summary>What a run of the engine cost.</summary>
/// <param name="MsPerSecond">CPU for one second of one channel, ms.</param>
/// <param name="SessionMsPerSecond">The same with cues, traces and score.</param>
/// <param name="BytesPerFrame">Allocated per 10 ms of one channel, findings included.</param>
/// <param name="BytesPerQuietFrame">The same where nothing is found: nobody speaks.</param>
/// <param name="StateBytes">Of one new call, two channels.</param>
/// <param name="GrownStateBytes">Of one call after ten minutes, with its findings.</param>
/// <param name="ThousandMsPerSecond">CPU for one second of one channel when 1 000 calls take turns.</param>
/// <param name="HourSeconds">CPU for one hour of a call with two channels, with cues, traces and score, s.</param>
/// <param name="From48MsPerSecond">Resampling of one second of one channel from 48 to 8 kHz, ms.</param>
/// <param name="From16MsPerSecond">The same from 16 kHz.</param>
public sealed record EngineFigures(
    double MsPerSecond, double SessionMsPerSecond, double BytesPerFrame, double BytesPerQuietFrame, double StateBytes, double GrownStateBytes,
    double ThousandMsPerSecond, double HourSeconds, double From48MsPerSecond, double From16MsPerSecond)
{
    public double TimesRealTime => 1000 / MsPerSecond;
    public double Scaling => ThousandMsPerSecond / MsPerSecond;
}
