namespace CallCoach.Server.Calibrations;

/// <param name="Version">To be sent back with a change.</param>
/// <param name="Points">By criterion; null where it does not apply.</param>
/// <param name="Total">0 to 100.</param>
/// <param name="HandedInAt">UTC; null while it is being filled.</param>
public sealed record SheetView(int Version, IReadOnlyDictionary<string, double?> Points, int? Total, DateTime? HandedInAt);
