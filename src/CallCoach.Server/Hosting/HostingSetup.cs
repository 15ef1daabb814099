using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Hosting;

/// <summary>Address, options, data folder, keys, the notice at start.</summary>
public static class HostingSetup
{
    /// <summary>Only this machine: whoever opens the server to a network decides so, with TLS before it.</summary>
    public const string DefaultAddress = "http://127.0.0.1:5080";

    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports"];

    /// <summary>A published server finds its settings and web client beside itself, wherever it is started; a project at the current folder.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] configuration) =>
        WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = configuration,
            ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
        });

    /// <returns>The data folder, which other parts need to be wired.</returns>
    /// <exception cref="OptionsValidationException">The configuration cannot be used.</exception>
    public static DataFolder AddHosting(this WebApplicationBuilder builder)
    {
        var options = CallCoachOptions.Read(builder.Configuration);
        var data = new DataFolder(options);
        if (!NamesAnAddress(builder.Configuration))
            builder.WebHost.UseUrls(DefaultAddress);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        builder.Services.AddSingleton(Options.Create(options));
        builder.Services.AddSingleton(data);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddKeys();
        builder.Services.AddSingleton<FirstSignIn>();
        builder.Services.AddHostedService<StartNotice>();
        return data;
    }

    private static bool NamesAnAddress(ConfigurationManager configuration) =>
        AddressKeys.Any(key => !string.IsNullOrEmpty(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();

    /// <summary>Cookies stay valid over a restart because their keys lie in the data folder.</summary>
    private static void AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("CallCoach");
        services.AddOptions<KeyManagementOptions>().Configure<DataFolder, ILoggerFactory>((options, data, loggers) =>
            options.XmlRepository = new FileSystemXmlRepository(
                new DirectoryInfo(data.Keys), loggers));
    }
}
