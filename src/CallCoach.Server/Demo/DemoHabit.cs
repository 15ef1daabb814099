namespace CallCoach.Server.Demo;

/// <summary>What an agent of the demo does wrong, in the middle of a call.</summary>
internal enum DemoHabit
{
    None,
    Hurries,
    NeverPauses,
    LetsEndingsFade,
    SpeaksSoftly,
    CutsIn,
}
