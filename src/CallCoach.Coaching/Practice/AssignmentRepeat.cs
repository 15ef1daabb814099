namespace CallCoach.Coaching;

/// <summary>How often an assignment comes again.</summary>
public enum AssignmentRepeat
{
    Once,
    Daily,
    Weekly,
}
