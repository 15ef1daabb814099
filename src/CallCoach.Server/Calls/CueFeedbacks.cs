using CallCoach.Calls;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Calls;

/// <summary>Keeps what an agent says of a cue, while the call runs and after it. Whether the person may is asked before.</summary>
public sealed class CueFeedbacks(CallRegistry running, ICallStore store, CallDb db)
{
    /// <returns>False when the call has shown no such cue.</returns>
    public async Task<bool> TryGiveAsync(Guid callId, int cueNumber, CueFeedback? feedback, CancellationToken cancellation)
    {
        if (running.Find(callId) is not { } call)
        {
            return await db.CallCues.Where(kept => kept.CallId == callId && kept.Number == cueNumber && kept.Shown)
                .ExecuteUpdateAsync(set => set.SetProperty(kept => kept.Feedback, feedback), cancellation) == 1;
        }
        if (call.GiveFeedback(cueNumber, feedback) is not { } cue)
            return false;
        await store.KeepFeedbackAsync(callId, cue, cancellation);
        return true;
    }
}
