namespace CallCoach.Coaching;

/// <summary>A pure judgement of one behaviour: no state, no clock. <see cref="CueEngine"/> alone holds, spaces, repeats and clears.</summary>
public interface ICueRule
{
    /// <summary>The cue's code, as in docs/cues.</summary>
    string Id { get; }

    CuePacing Pacing { get; }

    SustainClock Clock { get; }

    /// <summary>Called every 100 ms of call; neither allocates nor throws.</summary>
    CueVerdict Judge(CallView call);
}
