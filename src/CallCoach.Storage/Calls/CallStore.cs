using CallCoach.Calls;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>Keeps calls in the database. Each method has a context of its own, so any thread may call.</summary>
public sealed class CallStore(IDbContextFactory<CallDb> databases, TeamPlans plans, ScoreCards cards, AgentUsuals usuals) : ICallStore
{
    public async Task<bool> BeginAsync(CallStart start, string recordingFile, CallPolicy policy, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.Calls.AnyAsync(c => c.Id == start.CallId, cancellation))
            return false;
        db.Calls.Add(new Call
        {
            Id = start.CallId,
            TeamId = start.TeamId,
            AgentId = start.AgentId,
            Kind = start.Kind,
            IsPrivate = start.IsPrivate || policy.IsPrivate,
            StartedAt = start.StartedAt,
            Direction = start.Direction,
            CustomerReference = start.CustomerReference,
            Campaign = start.Campaign,
            Language = start.Language,
            SampleRateHz = start.SampleRateHz,
            Channels = start.Channels,
            FirstRole = start.Roles.First,
            SecondRole = start.Roles.Second,
            RecordingFile = recordingFile,
            Script = policy.Script is { } script ? StoredJson.Write(script) : null,
            Redacted = policy.Redact,
            Consent = start.Kind == CallKind.Upload ? CallConsent.NotNeeded : start.ConsentUnder(policy.Consent),   // a file was recorded elsewhere
        });
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    public Task<CoachingPlan> PlanOfAsync(Guid teamId, CancellationToken cancellation) => plans.OfAsync(teamId, cancellation);

    public Task<ScoreCard> CardOfAsync(Guid teamId, CancellationToken cancellation) => cards.OfAsync(teamId, cancellation);

    public Task<AgentUsual> UsualOfAsync(Guid agentId, string? language, DateTime before, CancellationToken cancellation) =>
        usuals.BeforeAsync(agentId, language, before, cancellation);

    public async Task KeepAsync(Guid callId, CallOutcome outcome, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var call = await db.Calls.Include(c => c.Cues).Include(c => c.Gaps).Include(c => c.Detail).Include(c => c.Scoring).AsSplitQuery()
            .SingleOrDefaultAsync(c => c.Id == callId, cancellation);
        if (call is null)
            return;   // deleted while it ran
        call.Status = outcome.Status;
        call.ErrorCode = outcome.ErrorCode;
        if (!outcome.SoundKept)
            call.RecordingFile = null;
        call.DurationSeconds = outcome.DurationSeconds;
        call.EndedAt = call.StartedAt.AddSeconds(outcome.DurationSeconds);
        KeepGaps(call, outcome.Gaps);
        if (outcome.Result is { } result)
            KeepResult(call, result);
        if (outcome.Text is { } text)
            await TextStore.KeepAsync(db, call, text, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    public async Task KeepFeedbackAsync(Guid callId, CueRecord cue, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var kept = await db.CallCues.SingleOrDefaultAsync(c => c.CallId == callId && c.Number == cue.Raised.Number, cancellation);
        if (kept is null)
        {
            var team = await db.Calls.Where(c => c.Id == callId).Select(c => c.TeamId).SingleAsync(cancellation);
            kept = CallMapping.Cue(cue, new CueTexts(await plans.OfAsync(team, cancellation)));
            kept.CallId = callId;
            db.CallCues.Add(kept);
        }
        kept.Feedback = cue.Feedback;
        await db.SaveChangesAsync(cancellation);
    }

    public async Task<IReadOnlyList<UnfinishedCall>> UnfinishedAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var calls = await db.Calls.Include(c => c.Gaps)
            .Where(c => c.Status == CallStatus.Running && c.Kind != CallKind.Upload && c.RecordingFile != null)
            .AsNoTracking().ToListAsync(cancellation);
        return [.. calls.Select(CallMapping.Recorded)];
    }

    public async Task<UnfinishedCall?> FindRecordedAsync(Guid callId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var call = await db.Calls.Include(c => c.Gaps).AsNoTracking()
            .SingleOrDefaultAsync(c => c.Id == callId && c.RecordingFile != null, cancellation);
        return call is null ? null : CallMapping.Recorded(call);
    }

    public async Task<bool> KeepConsentAsync(Guid callId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Calls.Where(c => c.Id == callId && c.Consent == CallConsent.Awaited && c.Status == CallStatus.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Consent, CallConsent.Given), cancellation) == 1;
    }

    public async Task KeepRolesAsync(Guid callId, ChannelRoles roles, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Calls.Where(c => c.Id == callId).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.FirstRole, roles.First).SetProperty(c => c.SecondRole, roles.Second), cancellation);
    }

    private static void KeepGaps(Call call, IReadOnlyList<CallGapSpan> gaps)
    {
        call.Gaps.Clear();
        foreach (var gap in gaps)
            call.Gaps.Add(CallMapping.Gap(gap, call.SampleRateHz!.Value));
    }

    private static void KeepResult(Call call, CallResult result)
    {
        call.SampleRateHz = result.Settings.SampleRateHz;
        call.Channels = result.Settings.Channels;
        (call.FirstRole, call.SecondRole) = (result.Settings.Roles.First, result.Settings.Roles.Second);
        call.Numbers = CallMapping.Numbers(result);
        call.Detail ??= new CallDetail { Report = "", Traces = [], PlanVersion = "" };
        call.Detail.Report = CallReportJson.Write(CallReport.Of(call.RecordingFile ?? "", result));
        call.Detail.Traces = TraceCodec.Encode(result.Traces);
        call.Detail.PlanVersion = result.Settings.Plan.Version;
        KeptScores.Keep(call, result);
        var said = call.Cues.Where(c => c.Feedback is not null).ToList();
        call.Cues.Clear();
        var texts = new CueTexts(result.Settings.Plan);
        foreach (var cue in result.Cues)
        {
            var kept = CallMapping.Cue(cue, texts);
            // The same sound gives the same cues: one of the same kind at the same time is the one that was judged.
            kept.Feedback ??= said.FirstOrDefault(c => c.Code == kept.Code && Math.Abs(c.At - kept.At) < 0.5)?.Feedback;
            call.Cues.Add(kept);
        }
        foreach (var moment in result.Withheld)
            call.Cues.Add(CallMapping.Withheld(moment, result.Settings.Plan.Version));
    }
}
