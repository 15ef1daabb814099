using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CallCoach.Transcription;

/// <summary>Puts recognition into a host.</summary>
public static class RecognitionSetup
{
    /// <summary>
    /// Adds <see cref="TranscriptionOptions"/>, <see cref="TranscriptionQueueOptions"/>, the <see cref="ModelStore"/> and, unless recognition is
    /// switched off, <see cref="Recognisers"/> and with it <see cref="IRecognisers"/>.
    /// </summary>
    /// <exception cref="ArgumentException">A setting cannot be used; the message names it.</exception>
    public static IServiceCollection AddRecognition(this IServiceCollection services, IConfiguration configuration)
    {
        var options = new TranscriptionOptions();
        configuration.GetSection(TranscriptionOptions.Section).Bind(options);
        // As many clips at once as the engine takes; whoever waits, waits in the queue, where live speech goes first.
        options.Queue.Workers = options.Engine == TranscriptionEngine.Embedded ? options.Embedded.Workers : options.Remote.MostRequests;
        options.Check();
        services.AddSingleton(options);
        services.AddSingleton(options.Queue);
        services.AddSingleton(new ModelStore(options.ModelsFolder ?? ModelStore.DefaultFolder(), ModelCatalogue.Shipped));
        if (!options.Enabled)
            return services;
        services.AddHttpClient(nameof(RemoteRecogniser), client => client.Timeout = Timeout.InfiniteTimeSpan);
        services.AddSingleton(Create);
        services.AddSingleton<IRecognisers>(provider => provider.GetRequiredService<Recognisers>());
        return services;
    }

    private static Recognisers Create(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<TranscriptionOptions>();
        var store = provider.GetRequiredService<ModelStore>();
        var clock = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        if (options.Engine == TranscriptionEngine.Embedded)
            return new(options, store, new EmbeddedEngine(store, options.Embedded, clock, provider.GetRequiredService<ILogger<EmbeddedEngine>>()));
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(RemoteRecogniser));
        return new(options, store, new RemoteRecogniser(http, options.Remote, clock, provider.GetRequiredService<ILogger<RemoteRecogniser>>()));
    }
}
