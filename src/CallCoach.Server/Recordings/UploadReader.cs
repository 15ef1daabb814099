using System.Text;
using CallCoach.Server.Problems;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CallCoach.Server.Recordings;

/// <summary>Takes an upload apart while it arrives: the file goes to disk a block at a time, whatever its size.</summary>
internal static class UploadReader
{
    private const int BlockBytes = 128 * 1024;
    private const int LongestField = 1024;   // bytes; the longest that is accepted later has 254 characters
    private const long FormBytes = 64 * 1024;

    /// <param name="request">Multipart.</param>
    /// <param name="path">Where the file goes; must not exist.</param>
    /// <param name="mostBytes">Of the file.</param>
    /// <param name="cancellation">The sender went away.</param>
    /// <returns>The fields, or what is wrong.</returns>
    public static async Task<(UploadForm? Form, Problem? Problem)> ReadAsync(HttpRequest request, string path, long mostBytes, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
            return (null, new Problem415("not-multipart", "The body must be multipart/form-data with a part named file."));
        if (request.ContentLength > mostBytes + FormBytes)
            return (null, TooLarge(mostBytes));
        Unlimit(request, mostBytes + FormBytes);
        var form = new UploadForm();
        try
        {
            var problem = await ReadPartsAsync(new MultipartReader(boundary, request.Body), form, path, mostBytes, cancellation);
            return problem is null ? (form, null) : (null, problem);
        }
        catch (Exception broken) when (broken is InvalidDataException || (broken is IOException && broken is not (BadHttpRequestException or ConnectionResetException)))
        {
            return (null, new Problem415("not-multipart", $"The parts of the body cannot be told apart. {broken.Message}"));
        }
    }

    private static async Task<Problem?> ReadPartsAsync(MultipartReader reader, UploadForm form, string path, long mostBytes, CancellationToken cancellation)
    {
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            var name = HeaderUtilities.RemoveQuotes(section.GetContentDispositionHeader()?.Name ?? default).Value;
            if (name == "file" && !form.HasFile)
            {
                form.HasFile = true;
                if (await CopyAsync(section.Body, path, mostBytes, cancellation) is { } problem)
                    return problem;
            }
            else if (UploadForm.Names.Contains(name))
            {
                if (await ReadFieldAsync(section.Body, cancellation) is not { } value)
                    return new Problem422("bad-field", $"{name} is too long.");
                form[name!] = value;
            }
        }
        return form.HasFile ? null : new Problem422(RecordingFault.NoFile, "There is no part named file.");
    }

    private static async Task<Problem?> CopyAsync(Stream body, string path, long mostBytes, CancellationToken cancellation)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        var buffer = new byte[BlockBytes];
        for (long total = 0; ;)
        {
            var read = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
            if (read == 0)
                return null;
            if ((total += read) > mostBytes)
                return TooLarge(mostBytes);
            try
            {
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
            catch (IOException)
            {
                return new Problem503(RecordingFault.NotWritable, RecordingFault.Explain(RecordingFault.NotWritable));
            }
        }
    }

    /// <returns>Null when it is too long.</returns>
    private static async Task<string?> ReadFieldAsync(Stream body, CancellationToken cancellation)
    {
        var buffer = new byte[LongestField + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return length > LongestField ? null : Encoding.UTF8.GetString(buffer, 0, length);
    }

    // The server's general limit is for JSON; here the file's own counts.
    private static void Unlimit(HttpRequest request, long mostBytes)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = mostBytes;
    }

    private static Problem413 TooLarge(long mostBytes) => new(RecordingFault.TooLarge, $"A recording may have at most {mostBytes} bytes.");
}
