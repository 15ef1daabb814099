namespace CallCoach.Coaching;

/// <summary>What an editor needs to show one number of a drill.</summary>
/// <param name="Name">As in <see cref="DrillSheet.Settings"/>.</param>
/// <param name="Unit">As <see cref="SettingAttribute.Unit"/>; empty for a count.</param>
/// <param name="Min">Lowest allowed.</param>
/// <param name="Max">Highest allowed.</param>
/// <param name="Whole">Whole numbers only.</param>
public sealed record DrillSetting(string Name, string Unit, double Min, double Max, bool Whole);
