using System.Text.Json;
using System.Text.Json.Nodes;

namespace CallCoach.Server.Corrections;

/// <summary>What the machine found of a criterion, as reports and reviews keep it.</summary>
internal static class MachineFindings
{
    /// <summary>Share of the points, 0 to 1; null where the machine gave none.</summary>
    public static double? Share(JsonNode? criterion)
    {
        if (Number(criterion?["points"]) is not { } points)
            return null;
        return Number(criterion!["of"]) is > 0 and { } of ? points / of : points;   // of a criterion without weight, points are the share itself
    }

    public static bool Failed(JsonNode? criterion) => criterion?["failed"]?.GetValueKind() == JsonValueKind.True;

    private static double? Number(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number ? node.GetValue<double>() : null;
}
