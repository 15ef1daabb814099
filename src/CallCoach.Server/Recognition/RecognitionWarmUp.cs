using CallCoach.Transcription;

namespace CallCoach.Server.Recognition;

/// <summary>Loads the models into every worker once the server runs, so that no first sentence waits for it.</summary>
internal sealed partial class RecognitionWarmUp(TranscriptionOptions options, ModelStore store, IServiceProvider services, ILogger<RecognitionWarmUp> log) : BackgroundService
{
    private static readonly string[] Languages = ["en", "zh-CN"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();   // the server need not wait
        if (options.Engine != TranscriptionEngine.Embedded || services.GetService<Recognisers>() is not { } recognisers)
            return;
        foreach (var language in Languages.Where(language => store.Installed.Any(model => model.Understands(language))))
        {
            try
            {
                await recognisers.WarmUpAsync(language, stoppingToken);
            }
            catch (RecognitionException fault)
            {
                LogCold(language, fault.Code, fault.Message);
            }
        }
    }

    [LoggerMessage(2301, LogLevel.Warning, "Calls in {Language} get no text: {Code}. {Reason}")]
    private partial void LogCold(string language, string code, string reason);
}
