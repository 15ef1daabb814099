using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CallCoach.Coaching;

/// <summary>A name for a plan that follows from its content, so that the same overrides always carry the same stamp.</summary>
internal static class PlanVersion
{
    /// <param name="overrides">What a team changed.</param>
    /// <param name="baseVersion">Version of the plan that was changed; the answer when nothing was.</param>
    public static string Of(JsonObject overrides, string baseVersion)
    {
        if (overrides.Count == 0)
            return baseVersion;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Sorted(overrides)!.ToJsonString()));
        return $"{baseVersion}+{Convert.ToHexStringLower(hash)[..8]}";
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject properties => new JsonObject(properties
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => KeyValuePair.Create(property.Key, Sorted(property.Value)))),
        _ => node?.DeepClone(),
    };
}
