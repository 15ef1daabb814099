namespace CallCoach.Server.Calibrations;

/// <param name="Version">Of the sheet that was edited; 0 for a new one.</param>
/// <param name="Points">By criterion; null where it does not apply. All of them when it is handed in.</param>
/// <param name="HandIn">Nothing is changed after that.</param>
public sealed record SheetChange(int Version, IReadOnlyDictionary<string, double?> Points, bool HandIn = false);
