using CallCoach.Calls;
using CallCoach.Server.Problems;
using CallCoach.Storage;

namespace CallCoach.Server.Calls;

/// <summary>When a stretch of a call may be heard by people who do not see the call: clips and drills ask here.</summary>
public static class CallSharing
{
    /// <summary>Why not yet, or never; null when it may be.</summary>
    public static Problem409? NotYet(Call call) =>
        call.IsPrivate ? new Problem409("private-call", "Private practice and private training are the agent's alone; nothing of them is shared.")
        : call.Status == CallStatus.Running ? new Problem409("call-running", "The call is still running. Share a stretch of it when it is over.")
        // What the policy masks must be out of the sound before others hear it.
        : call.Redacted && call.TranscriptState != TranscriptState.Done
            ? new Problem409("not-masked", "This campaign masks numbers, and the call is not written down yet: nothing of it can be shared before.") : null;
}
