namespace CallCoach.Coaching;

/// <summary>A number that a supervisor may edit: its range and unit. Defaults stand in the plan that ships, names in the language files.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SettingAttribute(double min, double max, string unit) : Attribute
{
    public double Min => min;
    public double Max => max;

    /// <summary>s, dB, dBFS, syllables/s, semitones, share (0 to 1), times, per1min; empty for a count.</summary>
    public string Unit => unit;
}
