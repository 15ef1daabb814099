using System.Globalization;
using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Making;

/// <summary>A clip spoken faster or slower.</summary>
public static class Tempos
{
    public static float[] At(WorkFolder work, Clip clip, double tempo) => tempo == 1.0
        ? clip.Samples
        : work.Sound("tempo", $"{clip.Id}/{tempo.ToString(CultureInfo.InvariantCulture)}", () => Sox.Tempo(clip.Samples, tempo));
}
