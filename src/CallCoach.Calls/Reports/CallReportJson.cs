using System.Text.Json;
using System.Text.Json.Serialization;

namespace CallCoach.Calls;

/// <summary>Reports as JSON: camel case, one line, null for what is unknown.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CallReport))]
public sealed partial class CallReportJson : JsonSerializerContext
{
    public static string Write(CallReport report) => JsonSerializer.Serialize(report, Default.CallReport);

    /// <exception cref="JsonException">Not what <see cref="Write"/> wrote.</exception>
    public static CallReport Read(string json) =>
        JsonSerializer.Deserialize(json, Default.CallReport) ?? throw new JsonException("There is no report.");
}
