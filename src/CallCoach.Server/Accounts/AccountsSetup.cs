using System.Threading.RateLimiting;
using CallCoach.Server.Hosting;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Accounts;

/// <summary>Who signs in, and how: ASP.NET Core Identity with a cookie.</summary>
public static class AccountsSetup
{
    /// <summary>Name of the limit on sign-in attempts.</summary>
    public const string SignInLimit = "sign-in";

    public const string CookieName = "callcoach";

    public const string AdministratorsOnly = "administrators";

    /// <summary>Length counts, not kinds of characters (NIST SP 800-63B, 5.1.1.2).</summary>
    public const int ShortestPassword = 10;

    /// <summary>Wrong passwords in a row, from whatever addresses, that lock an account (NIST SP 800-63B, 5.2.2); one address is locked out long before.</summary>
    public const int MostFailures = 100;

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<User>().AddRoles<IdentityRole<Guid>>().AddEntityFrameworkStores<CallDb>().AddSignInManager();
        services.AddOptions<IdentityOptions>().Configure<IOptions<CallCoachOptions>>(SetRules);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<CallCoachOptions>>(SetCookie);
        services.AddAuthorizationBuilder()
            .AddPolicy(AdministratorsOnly, policy => policy.RequireAuthenticatedUser().AddRequirements(new HoldsRole(Roles.Administrator)));
        services.AddSignInLimit();
        services.AddScoped<CurrentUsers>();
        services.AddSingleton<FailedSignIns>();
        services.AddScoped<Doorman>();
        services.AddScoped<SignInLinks>();
        services.AddScoped<Passwords>();
        services.AddScoped<FirstAdministrator>();
    }

    /// <summary>After routing, before any endpoint.</summary>
    public static void UseAccounts(this IApplicationBuilder app)
    {
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static void SetRules(IdentityOptions identity, IOptions<CallCoachOptions> options)
    {
        identity.User.RequireUniqueEmail = true;
        identity.User.AllowedUserNameCharacters = "";   // the user name is the e-mail address, checked as such
        identity.Password = new PasswordOptions
        {
            RequiredLength = ShortestPassword,
            RequiredUniqueChars = 4,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        identity.Lockout.MaxFailedAccessAttempts = MostFailures;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(options.Value.LockOutMinutes);
    }

    private static void SetCookie(CookieAuthenticationOptions cookie, IOptions<CallCoachOptions> options)
    {
        cookie.Cookie.Name = CookieName;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;   // a link to a call from a mail opens signed in; SameOrigin guards the rest
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(options.Value.SessionHours);
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = RememberUserAsync;
        cookie.Events.OnRedirectToLogin = context => ProblemWriter.WriteAsync(context.HttpContext,
            StatusCodes.Status401Unauthorized, ProblemCodes.SignedOut, "Nobody is signed in.");
        cookie.Events.OnRedirectToAccessDenied = context => ProblemWriter.WriteAsync(context.HttpContext,
            StatusCodes.Status403Forbidden, ProblemCodes.Forbidden, "This needs another role.");
    }

    /// <summary>A cookie is good as long as its person is there with the same security stamp.</summary>
    private static async Task RememberUserAsync(CookieValidatePrincipalContext context)
    {
        var users = context.HttpContext.RequestServices.GetRequiredService<CurrentUsers>();
        if (await users.FindAsync(context.Principal, context.HttpContext.RequestAborted) is { } user)
            user.Remember(context.HttpContext);
        else
            context.RejectPrincipal();
    }

    private static void AddSignInLimit(this IServiceCollection services)
    {
        services.AddRateLimiter(limiter => limiter.OnRejected = async (context, _) =>
            await ProblemWriter.WriteAsync(context.HttpContext, StatusCodes.Status429TooManyRequests, "too-many-requests",
                "Too many sign-in attempts from this address. Wait a minute."));
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<CallCoachOptions>>((limiter, options) =>
            limiter.AddPolicy(SignInLimit, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = options.Value.SignInsPerMinute, Window = TimeSpan.FromMinutes(1) })));
    }
}
