namespace CallCoach.Storage;

/// <summary>One person's points in a calibration.</summary>
public sealed class CalibrationSheet
{
    public required Guid CalibrationId { get; init; }

    public required Guid RaterId { get; init; }

    /// <summary>JSON: points by criterion; null where the person holds that it does not apply.</summary>
    public required string Points { get; set; }

    public int? Total { get; set; }

    /// <summary>Grows with every change.</summary>
    public int Version { get; set; }

    /// <summary>UTC; handed in, and never changed again. Null while it is being filled.</summary>
    public DateTime? HandedInAt { get; set; }
}
