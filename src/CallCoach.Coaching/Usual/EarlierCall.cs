using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>One finished call of an agent, as far as it tells what is usual.</summary>
/// <param name="AgeDays">Since the call; 0 for today.</param>
/// <param name="Values">How the agent sounded in it.</param>
public sealed record EarlierCall(double AgeDays, AgentUsual Values)
{
    public static EarlierCall Of(CallMeasures call, double ageDays) => new(ageDays, new AgentUsual(
        call.Agent.SpeechSeconds,
        call.Agent.SpeakingRate,
        call.Agent.ArticulationRate,
        call.Agent.ActiveLevelDbfs,
        call.Agent.LevelSpreadDb,
        call.Agent.PitchMedianHz,
        call.Agent.PitchSpreadSemitones,
        call.Agent.CppsDb));
}
