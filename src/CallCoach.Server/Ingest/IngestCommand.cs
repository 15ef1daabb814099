using System.Text.Json;
using System.Text.Json.Serialization;

namespace CallCoach.Server.Ingest;

/// <summary>A text message of a source; which fields count depends on <see cref="Type"/>.</summary>
internal sealed record IngestCommand
{
    public string? Type { get; init; }
    public string? CallId { get; init; }
    public string? Agent { get; init; }
    public string? CustomerReference { get; init; }
    public string? Direction { get; init; }
    public string? Campaign { get; init; }
    public string? Encoding { get; init; }
    public int? SampleRateHz { get; init; }
    public int? Channels { get; init; }
    public string[]? Roles { get; init; }
    public string? Kind { get; init; }
    public string? Language { get; init; }
    public string? Script { get; init; }
    public bool? Consent { get; init; }
    public long? Position { get; init; }

    /// <exception cref="IngestRefusal">Not JSON, or of another shape.</exception>
    public static IngestCommand Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, IngestJson.Default.IngestCommand)
                ?? throw new IngestRefusal(IngestRefusal.BadMessage, "The message is null.");
        }
        catch (JsonException fault)
        {
            throw new IngestRefusal(IngestRefusal.BadMessage, $"The message is no JSON of the expected shape: {fault.Path ?? "$"}.");
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IngestCommand))]
[JsonSerializable(typeof(IngestAnswer))]
internal sealed partial class IngestJson : JsonSerializerContext;
