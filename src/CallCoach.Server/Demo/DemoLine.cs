using CallCoach.Speech;

namespace CallCoach.Server.Demo;

/// <summary>One phrase of a demo call, and how it is said.</summary>
/// <param name="Side">Who says it.</param>
/// <param name="Phrase">Its id in phrases.tsv.</param>
/// <param name="GapSeconds">Silence since the line before; negative speaks over its end.</param>
/// <param name="Fast">The hurried version, where there is one.</param>
/// <param name="GainDb">Louder or softer than recorded.</param>
/// <param name="FadeDb">Level lost by the end of the phrase, over its last 0.6 s.</param>
internal sealed record DemoLine(
    Side Side,
    string Phrase,
    double GapSeconds,
    bool Fast = false,
    double GainDb = 0,
    double FadeDb = 0);
