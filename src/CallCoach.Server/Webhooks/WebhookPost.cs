using System.Net;
using System.Security.Cryptography;
using System.Text;
using CallCoach.Storage;

namespace CallCoach.Server.Webhooks;

/// <summary>Sends one delivery once.</summary>
public sealed class WebhookPost(WebhookSecrets secrets, WebhookOptions options, TimeProvider clock) : IDisposable
{
    public const string SignatureHeader = "X-CallCoach-Signature";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,   // where to would be the receiver's word
        UseProxy = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, cancellation) => WebhookAddress.ConnectAsync(context.DnsEndPoint, options.AllowPrivateNetworks, cancellation),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <returns>The receiver's answer, and why it does not count as taken; no fault when it does (any 2xx).</returns>
    public async Task<(HttpStatusCode? Status, string? Fault)> SendAsync(WebhookDelivery delivery, CancellationToken stopping)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stopping);
        try
        {
            using var answer = await _http.SendAsync(Request(delivery), HttpCompletionOption.ResponseHeadersRead, either.Token);   // what it says beyond its status is not read
            return (answer.StatusCode, answer.IsSuccessStatusCode ? null : $"HTTP {(int)answer.StatusCode}");
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return (null, $"No answer within {Patience.TotalSeconds:0} s.");
        }
        catch (HttpRequestException fault)
        {
            return (null, Short(fault.InnerException is HttpRequestException inner ? inner.Message : fault.Message));
        }
        catch (CryptographicException)
        {
            return (null, "The secret can no longer be read. Make a new one.");
        }
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(WebhookDelivery delivery)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, delivery.Webhook!.Url) { Content = new StringContent(delivery.Body, Encoding.UTF8, "application/json") };
        request.Headers.Add(SignatureHeader, secrets.Sign(delivery.Webhook.Secret, clock.GetUtcNow(), delivery.Body));
        request.Headers.Add("X-CallCoach-Event", delivery.Event);
        request.Headers.Add("X-CallCoach-Delivery", delivery.Id.ToString());
        request.Headers.UserAgent.ParseAdd("CallCoach/1");
        return request;
    }

    private static string Short(string text) => text[..Math.Min(text.Length, WebhookDelivery.FaultLength)];
}
