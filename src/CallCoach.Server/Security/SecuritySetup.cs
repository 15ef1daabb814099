namespace CallCoach.Server.Security;

/// <summary>What every answer carries and every request must pass, before anybody is asked who they are.</summary>
public static class SecuritySetup
{
    public static void UseBrowserProtection(this IApplicationBuilder app)
    {
        app.UseWebSockets();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<SameOrigin>();
    }
}
