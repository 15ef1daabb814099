using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace CallCoach.Transcription;

/// <summary>Fetches the files of a model from where the catalogue says they lie.</summary>
/// <remarks>
/// A broken fetch goes on where it stopped, here or in a later run. The model is put in its place when all files are there and checked,
/// so that a server never sees half of one.
/// </remarks>
public sealed class ModelPull
{
    private const int MostRedirects = 5, MostTries = 4, BufferBytes = 1 << 17;
    private readonly HttpClient _http;
    private readonly ModelStore _store;

    /// <param name="http">Must not follow redirects by itself: what a source says of a file stands on the first answer. Stays the caller's.</param>
    /// <param name="store">Where the model goes.</param>
    public ModelPull(HttpClient http, ModelStore store) => (_http, _store) = (http, store);

    /// <summary>An HTTP client as the pull needs it.</summary>
    public static HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(15) }) { Timeout = Timeout.InfiniteTimeSpan };

    /// <param name="model">Of the catalogue.</param>
    /// <param name="progress">Is told often.</param>
    /// <param name="cancellation">What is there stays for the next run.</param>
    /// <returns>How each file was checked.</returns>
    /// <exception cref="ModelPullException">It cannot be had, and why.</exception>
    public async Task<IReadOnlyList<PulledFile>> PullAsync(CatalogueModel model, IProgress<PullProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.IsFromNpm)
            throw new ModelPullException($"{model.Name} comes from npm with the build of CallCoach: build it where npm can be reached (Node.js 20 or newer).");
        try
        {
            var unfinished = Directory.CreateDirectory(_store.FolderOf(model) + ".unfinished").FullName;
            var pulled = new List<PulledFile>();
            foreach (var file in model.Files)
                pulled.Add(await PullAsync(model, file, unfinished, progress, cancellation).ConfigureAwait(false));
            PutInPlace(unfinished, _store.FolderOf(model));
            return pulled;
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new ModelPullException($"{_store.Folder} cannot be written: {fault.Message}", fault);
        }
    }

    private static void PutInPlace(string unfinished, string folder)
    {
        foreach (var note in Directory.GetFiles(unfinished, "*.source"))
            File.Delete(note);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.Move(unfinished, folder);
    }

    private async Task<PulledFile> PullAsync(CatalogueModel model, ModelFile file, string folder, IProgress<PullProgress>? progress, CancellationToken cancellation)
    {
        var target = new PullTarget(Path.Combine(folder, file.Name));
        var address = new Uri(new Uri(model.From), file.From);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (!target.IsWhole)
                    await FetchAsync(file, address, target, progress, cancellation).ConfigureAwait(false);
                return await CheckAsync(file, address, target, cancellation).ConfigureAwait(false);
            }
            catch (Exception fault) when (fault is HttpRequestException or IOException && attempt < MostTries && target.Length > 0)
            {
                // The connection broke in the middle: go on from there.
            }
            catch (Exception fault) when (fault is HttpRequestException or IOException)
            {
                throw new ModelPullException($"{address} cannot be fetched: {fault.Message} {(target.Length > 0 ? "The next run goes on where this one stopped." : "Is this machine connected to the internet?")}", fault);
            }
        }
    }

    private async Task FetchAsync(ModelFile file, Uri address, PullTarget target, IProgress<PullProgress>? progress, CancellationToken cancellation)
    {
        var (response, told) = await AskAsync(address, target, cancellation).ConfigureAwait(false);
        using (response)
        {
            if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
            {
                target.Clear();
                throw new IOException("The source's file is another than the one that was begun.");
            }
            if (!response.IsSuccessStatusCode)
                throw new ModelPullException($"{address} answered {(int)response.StatusCode} {response.ReasonPhrase}.");
            if (response.StatusCode != HttpStatusCode.PartialContent)
                target.Clear();
            var expected = response.Content.Headers.ContentLength is { } rest ? target.Length + rest : (long?)null;
            target.Note(told);
            await CopyAsync(response, file, target, expected ?? file.Bytes ?? file.AboutBytes, progress, cancellation).ConfigureAwait(false);
            if (expected is { } all && target.Length != all)
                throw new IOException($"The connection ended after {target.Length} of {all} bytes.");
        }
        target.Finish();
    }

    // The first answer says what the file is; a redirect leads to where its bytes lie.
    private async Task<(HttpResponseMessage Response, string Told)> AskAsync(Uri address, PullTarget target, CancellationToken cancellation)
    {
        var told = "";
        for (var redirects = 0; ; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (target.Length > 0)
                request.Headers.Range = new RangeHeaderValue(target.Length, null);
            var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if (response.Headers.TryGetValues("X-Linked-Etag", out var linked))
                told = linked.First().Trim('"');
            if ((int)response.StatusCode is < 300 or >= 400 || response.Headers.Location is not { } location || redirects == MostRedirects)
                return (response, told);
            address = new Uri(address, location);
            response.Dispose();
        }
    }

    private static async Task CopyAsync(HttpResponseMessage response, ModelFile file, PullTarget target, long? expected, IProgress<PullProgress>? progress, CancellationToken cancellation)
    {
        var source = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        await using (var output = target.Append())
        {
            var buffer = new byte[BufferBytes];
            for (int read; (read = await source.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
            {
                await output.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
                progress?.Report(new(file.Name, output.Position, expected));
            }
        }
    }

    private static async Task<PulledFile> CheckAsync(ModelFile file, Uri address, PullTarget target, CancellationToken cancellation)
    {
        var expected = file.Sha256 ?? (target.Told.Length == 2 * SHA256.HashSizeInBytes ? target.Told : null);
        if (expected is null)
            return new(file.Name, target.Length, PullCheck.LengthOnly);
        var stream = File.OpenRead(target.Path);
        string found;
        await using (stream.ConfigureAwait(false))
            found = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false));
        if (!found.Equals(expected, StringComparison.OrdinalIgnoreCase))
        {
            target.Clear();
            throw new ModelPullException($"{address} is not the file that it should be (SHA-256 {found}, expected {expected}); it was thrown away.");
        }
        return new(file.Name, target.Length, file.Sha256 is null ? PullCheck.Source : PullCheck.Catalogue);
    }
}
