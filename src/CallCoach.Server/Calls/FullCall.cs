using System.Text.Json.Nodes;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Cards;
using CallCoach.Storage;

namespace CallCoach.Server.Calls;

/// <summary>Everything about one call but its sound and its traces.</summary>
public sealed record FullCall : CallRow
{
    private static readonly Func<Call, CallRow> RowOf = FromCall.Compile();

    private FullCall(CallRow row) : base(row)
    {
    }

    /// <summary>Spoken in the call, BCP 47.</summary>
    public required string? Language { get; init; }

    /// <summary>Training that only its agent sees.</summary>
    public required bool Private { get; init; }

    /// <summary>not-needed, announced, awaited (nobody confirmed it: nothing was recorded), given.</summary>
    public required CallConsent Consent { get; init; }

    /// <summary>One a channel: agent, customer, unknown.</summary>
    public required IReadOnlyList<ChannelRole> Roles { get; init; }

    /// <summary>Of the recording.</summary>
    public required int? SampleRateHz { get; init; }

    /// <summary>Why it failed; null when it did not.</summary>
    public required string? ErrorCode { get; init; }

    /// <summary>In order of time.</summary>
    public required IReadOnlyList<GapView> Gaps { get; init; }

    /// <summary>Those that were shown, in order of time.</summary>
    public required IReadOnlyList<CueView> Cues { get; init; }

    /// <summary>As <c>callcoach analyze --json</c> writes it (docs/analyze.md); null while the call runs.</summary>
    public required JsonNode? Report { get; init; }

    /// <summary>The card behind the report's score; null while there is none, and when it can no longer be read.</summary>
    public required ScoredBy? Card { get; init; }

    /// <summary>What should be said; null without a script.</summary>
    public required ScriptView? Script { get; init; }

    /// <summary>The team's bands for the call's language.</summary>
    public required Bands Bands { get; init; }

    /// <summary>The agent's usual before this call.</summary>
    public required UsualView Usual { get; init; }

    /// <param name="call">With agent, team, detail, cues and gaps.</param>
    /// <param name="report">Of the call.</param>
    /// <param name="card">That its score names.</param>
    /// <param name="bands">The team's.</param>
    /// <param name="usual">The agent's.</param>
    public static FullCall Of(Call call, JsonNode? report, ScoreCard? card, Bands bands, AgentUsual usual) => new(RowOf(call))
    {
        Language = call.Language,
        Private = call.IsPrivate,
        Consent = call.Consent,
        Roles = call.RolesOfChannels(),
        SampleRateHz = call.SampleRateHz,
        ErrorCode = call.ErrorCode,
        Gaps = [.. call.Gaps.OrderBy(gap => gap.From).Select(gap => new GapView(gap.From, gap.To, gap.Cause))],
        Cues = [.. call.Cues.Where(cue => cue.Shown).OrderBy(cue => cue.Number).Select(CueView.Of)],
        Report = report,
        Card = card is null ? null : ScoredBy.Of(card),
        Script = ScriptView.Read(call.Script),
        Bands = bands,
        Usual = UsualView.Of(usual),
    };
}
