using System.Globalization;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Corpus;

/// <summary>Voices of flite, made from recordings of three people; flite itself says which phones it speaks.</summary>
public sealed class FliteVoices(WorkFolder work)
{
    public static readonly IReadOnlyList<string> Voices = ["awb", "rms", "slt"];

    /// <summary>Usual speed.</summary>
    public const double UsualStretch = 1.0;

    /// <param name="stretch">Factor on every duration: above 1 is slower.</param>
    public IEnumerable<Clip> Load(double stretch = UsualStretch) =>
        from voice in Voices
        from sentence in Resources.Lines("Texts/en.txt")
        select Speak(voice, sentence, stretch);

    /// <summary>A sentence by a voice.</summary>
    /// <param name="voice">flite's name; one of <see cref="Voices"/> or another.</param>
    /// <param name="sentence">English.</param>
    /// <param name="stretch">As in <see cref="Load"/>.</param>
    public Clip Speak(string voice, string sentence, double stretch)
    {
        var key = $"{voice}/{stretch.ToString(CultureInfo.InvariantCulture)}/{sentence}";
        var sound = work.PathFor("flite-16k", key, ".wav");
        var phones = work.Text("flite-phones", key, () => Tool.Text("flite", "-voice", voice, "-ps",
            "--setf", $"duration_stretch={stretch.ToString(CultureInfo.InvariantCulture)}", "-t", sentence, "-o", sound));
        return new Clip($"flite-{voice}/{sentence}", $"flite-{voice}", "en", work.Sound("flite", key, () => Sox.Read(sound)))
        {
            Syllables = phones.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(IsVowel),
            IsSynthetic = true,
            IsQuestion = sentence.EndsWith('?'),
        };
    }

    private static bool IsVowel(string phone) => "aeiou".Contains(phone[0]);
}
