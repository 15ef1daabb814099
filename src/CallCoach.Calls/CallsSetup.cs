using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CallCoach.Calls;

/// <summary>Wires the room. Needs an <see cref="ICallStore"/>, an <see cref="ITextStore"/>, a <see cref="RecordingFolder"/>, a <see cref="TranscriptionDesk"/> and <see cref="LiveCallOptions"/>.</summary>
public static class CallsSetup
{
    public static IServiceCollection AddCalls(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CallRegistry>();
        services.AddSingleton<RecordedCalls>();
        services.AddSingleton<ImportedCalls>();
        services.AddSingleton<CallKeeper>();
        services.AddSingleton<ICallEvents>(provider => provider.GetRequiredService<CallKeeper>());
        services.AddHostedService(provider => provider.GetRequiredService<CallKeeper>());
        services.AddSingleton<CallTexts>();
        services.AddSingleton<TranscriptFinisher>();
        services.AddSingleton<ICallEvents>(provider => provider.GetRequiredService<TranscriptFinisher>());
        services.AddHostedService(provider => provider.GetRequiredService<TranscriptFinisher>());
        services.AddHostedService<CallRecovery>();
        services.AddHostedService<CallsAtShutdown>();
        return services;
    }
}
