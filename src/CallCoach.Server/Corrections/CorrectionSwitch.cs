namespace CallCoach.Server.Corrections;

/// <param name="Version">The state that was seen.</param>
/// <param name="On">True learns anew from the reviews as they are and shows that; false shows nothing.</param>
public sealed record CorrectionSwitch(int Version, bool On);
