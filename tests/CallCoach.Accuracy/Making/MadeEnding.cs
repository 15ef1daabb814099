using CallCoach.Accuracy.Corpus;

namespace CallCoach.Accuracy.Making;

/// <param name="Clip">What it was made from.</param>
/// <param name="Contour">Where the pitch goes at the end.</param>
/// <param name="Samples">With half a second of silence on both sides.</param>
/// <param name="Semitones">Final movement, positive upwards.</param>
/// <param name="HasVoice">At least 0.15 s of the last 0.4 s are voiced.</param>
public sealed record MadeEnding(Clip Clip, Contour Contour, float[] Samples, double Semitones, bool HasVoice);
