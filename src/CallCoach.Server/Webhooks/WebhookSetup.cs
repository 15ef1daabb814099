namespace CallCoach.Server.Webhooks;

/// <summary>Wires what tells other systems.</summary>
public static class WebhookSetup
{
    private const string Section = "CallCoach:Webhooks";

    public static void AddWebhooks(this IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<IConfiguration>().GetSection(Section).Get<WebhookOptions>() ?? new WebhookOptions());
        services.AddSingleton<WebhookSecrets>();
        services.AddSingleton<WebhookPost>();
        services.AddHostedService<WebhookSender>();
    }
}
