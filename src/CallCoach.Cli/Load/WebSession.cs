using System.Net;
using System.Net.Http.Json;
using CallCoach.Cli.Ingest;

namespace CallCoach.Cli.Load;

/// <summary>Signs in as a browser does.</summary>
internal static class WebSession
{
    /// <returns>The cookies of the session, as a request header.</returns>
    /// <exception cref="IngestException">The server cannot be reached, or the password is wrong.</exception>
    public static async Task<string> SignInAsync(Uri server, string email, string password, CancellationToken cancellation)
    {
        using var handler = new HttpClientHandler { UseCookies = false };
        using var client = new HttpClient(handler) { BaseAddress = server };
        try
        {
            using var answer = await client.PostAsJsonAsync("api/v1/session", new { email, password }, cancellation).ConfigureAwait(false);
            if (answer.StatusCode == HttpStatusCode.Unauthorized)
                throw new IngestException(IngestException.Unauthorized, $"The server does not accept the password of {email}.");
            if (!answer.IsSuccessStatusCode)
                throw new IngestException(IngestException.Unreachable, $"Signing in at {server} answers {(int)answer.StatusCode}.");
            // Name and value; how long and where a cookie holds is the browser's matter.
            return string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        }
        catch (HttpRequestException e)
        {
            throw new IngestException(IngestException.Unreachable, $"{server} cannot be reached: {e.Message}");
        }
    }
}
