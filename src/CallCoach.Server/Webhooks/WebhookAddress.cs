using System.Net;
using System.Net.Sockets;

namespace CallCoach.Server.Webhooks;

/// <summary>Which addresses deliveries may go to: HTTPS to the open internet, and this machine itself by name.</summary>
/// <remarks>A name is judged when it is saved, the address that it resolves to at every connection: a name may point elsewhere by then.</remarks>
public static class WebhookAddress
{
    /// <summary>Not routed on the internet (IANA special-purpose address registries), so only the server could reach them.</summary>
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "224.0.0.0/4", "240.0.0.0/4", "::/127", "64:ff9b::/96", "64:ff9b:1::/48", "2001::/23", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <returns>Why the address cannot be used; null when it can.</returns>
    public static string? Problem(string url, bool allowPrivate)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
            return "Must be an address that begins with https://, without a user name.";
        if (allowPrivate || IsThisMachine(address.Host))
            return null;
        if (address.Scheme != Uri.UriSchemeHttps)
            return "Must begin with https://.";
        return IPAddress.TryParse(address.IdnHost, out var literal) && !IsOpen(literal) ? "Must not be an address of a private network." : null;
    }

    /// <summary>Named as such, not merely resolving to it.</summary>
    public static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    public static bool IsOpen(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Array.Exists(Closed, network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain));
    }

    /// <exception cref="HttpRequestException">The name leads where deliveries may not go, or nowhere.</exception>
    public static async ValueTask<Stream> ConnectAsync(DnsEndPoint endpoint, bool allowPrivate, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(endpoint.Host, cancellation);
        var allowed = allowPrivate || IsThisMachine(endpoint.Host) ? addresses : [.. addresses.Where(IsOpen)];
        if (allowed.Length == 0)
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The address is of a private network.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, endpoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
