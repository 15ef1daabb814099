namespace CallCoach.Calls;

/// <summary>What a person makes of a line that the recogniser heard.</summary>
/// <param name="CallId">The call, over.</param>
/// <param name="Number">The line.</param>
/// <param name="Text">Null takes the correction back.</param>
/// <param name="Version">Of the line as the person read it.</param>
/// <param name="By">The person.</param>
/// <param name="At">UTC.</param>
public sealed record LineCorrection(Guid CallId, int Number, string? Text, int Version, Guid By, DateTime At)
{
    /// <summary>Lines that have a part of a number with it, this one perhaps among them, as they may be kept.</summary>
    public IReadOnlyList<KeptLine> Masked { get; init; } = [];
}
