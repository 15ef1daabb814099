using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>What a score rests on as bytes, exact to the last bit: a call can be scored again, by another card, without its sound. About 5 KB for five minutes.</summary>
/// <remarks>JSON of the values themselves, deflated. A value that a later version adds is read as unknown from what an earlier one wrote, if it may be left out.</remarks>
public static class ScoredCallCodec
{
    private static readonly JsonSerializerOptions Json = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,   // NaN is unknown
        IncludeFields = true,                                                   // of tuples
        IgnoreReadOnlyProperties = true,   // nulls are written: what must be given may be null
    };

    public static byte[] Encode(ScoredCall call)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(deflate, call, Json);
        return packed.ToArray();
    }

    /// <exception cref="InvalidDataException">Not what <see cref="Encode"/> wrote, or what no longer can be read.</exception>
    public static ScoredCall Decode(byte[] bytes)
    {
        try
        {
            using var inflate = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<ScoredCall>(inflate, Json) ?? throw new InvalidDataException("There is no call.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException("This is no call that can be scored.", fault);
        }
    }
}
