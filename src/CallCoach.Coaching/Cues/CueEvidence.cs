using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The fact behind a cue: what was measured, against what, and where to hear it. A value, so that a judgement costs no allocation.</summary>
/// <param name="Reading">Name of the reading, as in the protocol: speakingRate, articulationRate, levelDbfs, monologueSeconds, fadedEndings, pitchSpreadSemitones, interruptions, talkRatio, quietSeconds, paceRatio, fillersPerMinute, closingSilenceSeconds, nextSteps.</param>
/// <param name="Value">Measured, in the reading's unit.</param>
/// <param name="Usual">The agent's own usual value; NaN while unknown.</param>
/// <param name="Low">Lower edge of the band that applied; NaN when open.</param>
/// <param name="High">Upper edge; NaN when open.</param>
/// <param name="Range">Where in the call it can be heard.</param>
public readonly record struct CueEvidence(string Reading, double Value, double Usual, double Low, double High, TimeRange Range);
