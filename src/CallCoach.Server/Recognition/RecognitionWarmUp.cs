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
        foreach (var language in Languages)
        {
            try
            {
                if (store.Installed.Any(model => model.Understands(language)))
                    await recognisers.WarmUpAsync(language, stoppingToken);
            }
            catch (RecognitionException fault)
            {
                LogCold(language, fault.Code, fault.Message);
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogFailed(fault, language);   // calls are coached without text too
            }
        }
    }

    [LoggerMessage(2311, LogLevel.Warning, "Calls in {Language} get no text: {Code}. {Reason}")]
    private partial void LogCold(string language, string code, string reason);

    [LoggerMessage(2310, LogLevel.Error, "The models for {Language} could not be loaded; the first call tries again")]
    private partial void LogFailed(Exception fault, string language);
}
