using CallCoach.Server.Audit;

namespace CallCoach.Server.Cards;

/// <summary>Wires scorecards, previews and the job that scores again.</summary>
public static class CardsSetup
{
    public static void AddCards(this IServiceCollection services)
    {
        services.AddScoped<AuditLog>();
        services.AddScoped<TeamCardBook>();
        services.AddScoped<CardPreviews>();
        services.AddSingleton<RescoringWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<RescoringWorker>());
    }
}
