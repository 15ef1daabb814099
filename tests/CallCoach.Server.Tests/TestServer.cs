using CallCoach.Server.Hosting;
using CallCoach.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CallCoach.Server.Tests;

/// <summary>The server through its real pipeline, with a SQLite file, a data folder and a web client of its own.</summary>
public class TestServer : WebApplicationFactory<Program>
{
    public const string AdministratorEmail = "admin@localhost";
    public const string AdministratorPassword = "a password for tests";
    public const string StartPage = "<!doctype html><title>CallCoach</title>";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-server-");

    public LoggedErrors Errors { get; } = new();

    /// <summary>Starts now, for browsers' cookies go by the wall clock; moves only when a test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

    public DataFolder Data => Services.GetRequiredService<DataFolder>();

    /// <summary>Null: the first administrator gets a link.</summary>
    protected virtual string? PasswordOfEnvironment => AdministratorPassword;

    /// <summary>Where browsers find the server.</summary>
    protected virtual Uri Address { get; } = new("http://localhost");

    public CallDb OpenDatabase() => Services.GetRequiredService<IDbContextFactory<CallDb>>().CreateDbContext();

    /// <summary>A browser in which nobody has signed in.</summary>
    public Browser Open() => new(this, CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = Address }));

    public async Task<Browser> SignInAsync(string email, string password)
    {
        var browser = Open();
        await browser.PostAsync("session", new { email, password }).OkAsync();
        return browser;
    }

    public Task<Browser> AdministratorAsync() => SignInAsync(AdministratorEmail, AdministratorPassword);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        var pages = _folder.CreateSubdirectory("wwwroot");
        File.WriteAllText(Path.Combine(pages.FullName, "index.html"), StartPage);
        File.WriteAllText(Path.Combine(pages.CreateSubdirectory("assets").FullName, "app-1a2b3c.js"), "export {};");
        builder.UseWebRoot(pages.FullName);
        builder.UseSetting("CallCoach:DataFolder", Path.Combine(_folder.FullName, "data"));
        builder.UseSetting("CallCoach:SignInsPerMinute", "10000");
        builder.UseSetting("CallCoach:Transcription:Enabled", "false");   // a test that wants text brings its own recogniser
        builder.UseSetting("CALLCOACH_ADMIN_PASSWORD", PasswordOfEnvironment ?? "");
        builder.ConfigureLogging(logging => logging.AddProvider(Errors));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1);   // strength is not what is tested
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !_folder.Exists)
            return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
