namespace CallCoach.Coaching;

/// <summary>Where a reading should be. An edge that is null is open.</summary>
public readonly record struct Band(double? Low, double? High)
{
    /// <summary>The lower edge as a number: NaN when open.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public double LowEdge => Low ?? double.NaN;

    /// <summary>The upper edge as a number: NaN when open.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public double HighEdge => High ?? double.NaN;

    public double Clamp(double value) => Math.Min(Math.Max(value, Low ?? value), High ?? value);
}
