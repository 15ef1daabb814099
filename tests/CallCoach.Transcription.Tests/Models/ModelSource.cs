using System.Net;
using System.Security.Cryptography;

namespace CallCoach.Transcription.Tests.Models;

/// <summary>A place on the web with the files of one model, with redirects and ranges as model hubs have them.</summary>
internal sealed class ModelSource : HttpMessageHandler
{
    private readonly Dictionary<string, byte[]> _files = [];

    public List<string> Requests { get; } = [];
    public bool TellsChecksum { get; set; } = true;
    public string? FalseChecksum { get; set; }

    /// <summary>After so many bytes of an answer the connection breaks; once.</summary>
    public int? BreaksAfter { get; set; }

    public byte[] Add(string name, int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        return _files[name] = content;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var name = request.RequestUri!.Segments[^1];
        Requests.Add($"{request.RequestUri.Host} {name} {request.Headers.Range}".TrimEnd());
        return Task.FromResult(!_files.TryGetValue(name, out var content) ? new(HttpStatusCode.NotFound)
            : request.RequestUri.Host == "hub.test" ? Redirect(name, content) : Content(request, content));
    }

    private HttpResponseMessage Redirect(string name, byte[] content)
    {
        var response = new HttpResponseMessage(HttpStatusCode.Found);
        response.Headers.Location = new($"https://store.test/{name}");
        if (TellsChecksum)
            response.Headers.TryAddWithoutValidation("X-Linked-Etag", $"\"{FalseChecksum ?? Convert.ToHexStringLower(SHA256.HashData(content))}\"");
        return response;
    }

    private HttpResponseMessage Content(HttpRequestMessage request, byte[] content)
    {
        var from = (int)(request.Headers.Range?.Ranges.Single().From ?? 0);
        var rest = content[from..];
        var body = BreaksAfter is { } most && most < rest.Length ? new BrokenStream(rest[..most]) : (Stream)new MemoryStream(rest);
        BreaksAfter = null;
        var response = new HttpResponseMessage(from > 0 ? HttpStatusCode.PartialContent : HttpStatusCode.OK) { Content = new StreamContent(body) };
        response.Content.Headers.ContentLength = rest.Length;
        return response;
    }

    private sealed class BrokenStream(byte[] content) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position == Length ? throw new IOException("The connection was reset.") : base.ReadAsync(buffer, cancellationToken);
    }
}
