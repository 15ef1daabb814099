using System.Text.Json;

namespace CallCoach.Transcription.Gate;

/// <summary>What Whisper and its kin write when nobody spoke: closing lines of the subtitles that they learnt from.</summary>
internal sealed class SilencePhrases
{
    private static readonly Lazy<SilencePhrases> Own = new(Read);
    private readonly HashSet<string> _never, _onlyIfHeard;

    private SilencePhrases(HashSet<string> never, HashSet<string> onlyIfHeard) => (_never, _onlyIfHeard) = (never, onlyIfHeard);

    public static SilencePhrases Shipped => Own.Value;

    /// <summary>Nobody says this on the telephone.</summary>
    public bool IsNeverSaid(string text) => _never.Contains(Plain(text));

    /// <summary>People say this, and models write it into silence.</summary>
    public bool IsDoubtful(string text) => _onlyIfHeard.Contains(Plain(text));

    // Letters and digits alone: models set spaces and marks as they like.
    private static string Plain(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    private static SilencePhrases Read()
    {
        using var stream = typeof(SilencePhrases).Assembly.GetManifestResourceStream("Gate/phrases.json")!;
        var lists = JsonSerializer.Deserialize<Dictionary<string, HashSet<string>>>(stream)!;
        return new([.. lists["never"].Select(Plain)], [.. lists["onlyIfHeard"].Select(Plain)]);
    }
}
