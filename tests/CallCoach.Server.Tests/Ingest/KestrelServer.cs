using System.Net.Http.Json;
using CallCoach.Calls;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

/// <summary>The server on a port of its own: sockets that break do so as they do outside.</summary>
public class KestrelServer : TestServer
{
    public KestrelServer() => UseKestrel();

    public CallStates States { get; } = new();

    /// <summary>As <c>ws://127.0.0.1:1234/</c>.</summary>
    public Uri SocketAddress => new UriBuilder(Address) { Scheme = "ws" }.Uri;

    protected override Uri Address
    {
        get
        {
            StartServer();
            return new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        }
    }

    public CallRegistry Registry => Services.GetRequiredService<CallRegistry>();

    /// <summary>The session cookie of a person of <see cref="Company"/>, as a header has it.</summary>
    public async Task<string> CookieAsync(string email, string password = Company.Password)
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false });
        using var answer = await http.PostAsJsonAsync(new Uri(Address, "api/v1/session"), new { email, password }, TestContext.Current.CancellationToken);
        return answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.ConfigureTestServices(services => services.AddSingleton<ICallEvents>(States));
    }
}
