namespace CallCoach.Coaching;

/// <summary>One skill's judgement: pure, and the same while somebody speaks as afterwards.</summary>
public interface IDrill
{
    DrillSkill Skill { get; }

    DrillOptions Options { get; }

    /// <summary>Where an item's value should be, for the rails that are drawn.</summary>
    Band Target { get; }

    /// <summary>What has been tried so far, in order. What is not over yet is not among it.</summary>
    IReadOnlyList<DrillItem> Judge(DrillHearing heard);
}
