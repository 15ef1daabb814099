using System.Globalization;
using System.Text;

namespace CallCoach.Training;

/// <summary>Writes what was learnt as a table in C#.</summary>
public static class WeightsFile
{
    private const int PerLine = 16;

    public static void Write(string path, string room, string name, IReadOnlyList<float> values, int hidden, IReadOnlyList<int> offsets)
    {
        var text = new StringBuilder()
            .AppendLine("using CallCoach.Speech.Networks;").AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"namespace CallCoach.Speech.{room};").AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"/// <summary>Learnt by tests/CallCoach.Training ({room.ToLowerInvariant()}) on the development half of the accuracy corpus; made by that program, not by hand.</summary>")
            .AppendLine(CultureInfo.InvariantCulture, $"internal static class {name}").AppendLine("{")
            .AppendLine(CultureInfo.InvariantCulture, $"    public static readonly ContextWeights Values = new(SpeechFeatures.Count, {hidden}, [{string.Join(", ", offsets.Select(offset => offset - offsets[^1]))}], latencyHops: {offsets[^1]},").AppendLine("    [");
        foreach (var line in values.Chunk(PerLine))
            text.AppendLine("        " + string.Join(", ", line.Select(Text)) + ",");
        File.WriteAllText(path, text.AppendLine("    ]);").AppendLine("}").ToString());
        Console.WriteLine($"{values.Count} values in {path}");
    }

    private static string Text(float value) => value.ToString("0.###", CultureInfo.InvariantCulture) + "f";
}
