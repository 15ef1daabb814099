using CallCoach.Calls;
using CallCoach.Transcription;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Recognition;

/// <summary>Gives the calls a desk where they ask for text, with the engine that the settings name.</summary>
public static class RecognitionHosting
{
    /// <exception cref="OptionsValidationException">The configuration cannot be used.</exception>
    public static void AddRecognitionDesk(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        try
        {
            services.AddRecognition(builder.Configuration);
        }
        catch (ArgumentException fault)
        {
            throw new OptionsValidationException(TranscriptionOptions.Section, typeof(TranscriptionOptions), [$"{TranscriptionOptions.Section}: {fault.Message}"]);
        }
        services.AddSingleton(provider => new TranscriptionDesk(
            provider.GetRequiredService<TranscriptionQueueOptions>(), provider.GetRequiredService<ILogger<TranscriptionQueue>>(), provider.GetService<IRecognisers>()));
        services.AddSingleton<RecognitionInfo>();
        services.AddHostedService<RecognitionWarmUp>();
    }
}
