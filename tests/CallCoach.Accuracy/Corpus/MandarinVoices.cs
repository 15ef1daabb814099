using System.Globalization;
using System.Text.RegularExpressions;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Corpus;

/// <summary>Mandarin by espeak-ng: as many syllables as characters.</summary>
/// <remarks>
/// The voice is <c>cmn-latn-pinyin</c>. The voice <c>cmn</c> of Debian's espeak-ng 1.51 finds the pinyin of each character
/// and then spells it out in English ("hao3" becomes "hay oh three"), so that its speech has neither the syllables nor the
/// tones of Mandarin.
/// </remarks>
public sealed partial class MandarinVoices(WorkFolder work)
{
    public static readonly IReadOnlyList<string> Voices = ["m1", "f2"];

    /// <summary>espeak-ng's words a minute; gives about 4 characters a second.</summary>
    public const int UsualSpeed = 200;

    /// <param name="speed">espeak-ng's words a minute.</param>
    public IEnumerable<Clip> Load(int speed = UsualSpeed) =>
        from voice in Voices
        from sentence in Resources.Lines("Texts/zh.txt")
        select Speak(voice, sentence, speed);

    /// <summary>A sentence by a voice.</summary>
    /// <param name="voice">espeak-ng's variant; one of <see cref="Voices"/> or another.</param>
    /// <param name="sentence">Characters and punctuation.</param>
    /// <param name="speed">As in <see cref="Load"/>.</param>
    public Clip Speak(string voice, string sentence, int speed)
    {
        var espeak = $"cmn-latn-pinyin+{voice}";
        string[] arguments = ["-v", espeak, "-s", speed.ToString(CultureInfo.InvariantCulture), "--stdout", sentence];
        var samples = work.Sound("mandarin", $"{espeak}/{speed}/{sentence}", () => Sox.ReadWav(Tool.Run("espeak-ng", arguments)));
        return new Clip($"zh-{voice}/{sentence}", $"zh-{voice}", "zh", samples)
        {
            Syllables = sentence.Count(IsHanzi),
            IsSynthetic = true,
            IsQuestion = sentence.EndsWith('？'),
            FinalTone = FinalToneOf(sentence),
        };
    }

    private int FinalToneOf(string sentence)
    {
        var phonemes = work.Text("mandarin-tones", sentence, () => Tool.Text("espeak-ng", "-v", "cmn-latn-pinyin", "-q", "-x", "--sep=_", sentence));
        return ToneLetters().Matches(phonemes)[^1].Value switch
        {
            "55" => 1,
            "35" => 2,
            "21" or "214" => 3,
            "51" => 4,
            _ => 5,
        };
    }

    // Chao's tone letters, as espeak-ng writes them after each vowel.
    [GeneratedRegex(@"[1-5]{2,3}")]
    private static partial Regex ToneLetters();

    private static bool IsHanzi(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
