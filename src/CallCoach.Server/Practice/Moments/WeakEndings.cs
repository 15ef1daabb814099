using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Security;
using CallCoach.Speech;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Moments;

/// <summary>Finds which endings a team's last days could hardly be heard in, most frequent first. One ending is what sentences end on, whoever says it: docs/drills.md.</summary>
public sealed class WeakEndings(CallDb db, TimeProvider clock)
{
    private const int MostCalls = 200;            // those of the largest share of faded endings
    private const double LeastSeconds = 1.0, MostSeconds = 12.0;   // a sentence that can be practised
    private const double DeepestDb = -40;         // further down it is no fade: the voice was cut off
    private const double EndSeconds = 0.5;        // so far a line's last sound may lie from the sentence's: pieces of text and sentences are cut apart

    public async Task<WeakEndingList> ReadAsync(Guid teamId, int days, int most, CancellationToken cancellation)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-days);
        var calls = await db.Calls.AsNoTracking().ShownToTeam()
            .Where(call => call.TeamId == teamId && call.StartedAt >= since && call.Status != CallStatus.Running && call.RecordingFile != null && call.Numbers.FadedEndings > 0)
            .OrderByDescending(call => call.Numbers.FadedEndings).ThenByDescending(call => call.StartedAt).Take(MostCalls)
            .Select(call => new { call.Id, call.AgentId, call.Agent!.DisplayName, call.StartedAt, call.Detail!.Report }).ToListAsync(cancellation);
        var lines = await LinesAsync([.. calls.Select(call => call.Id)], cancellation);
        var found = calls.Where(call => call.Report is not null).SelectMany(call => Faded(call.Report).Select(said =>
        {
            var text = TextOf(said, lines[call.Id]);
            return new WeakEnding(text is null ? null : LastWords.Of(text), 1, 1, call.Id, new Named(call.AgentId, call.DisplayName), call.StartedAt, said.Start, said.End, said.Ending.FadeDb!.Value, text);
        }));
        return new WeakEndingList([.. found.GroupBy(each => (each.Ending, Agent: each.Ending is null ? each.Agent.Id : Guid.Empty))
            .Select(same => same.MinBy(each => each.FadeDb)! with { Count = same.Count(), People = same.Select(each => each.Agent.Id).Distinct().Count() })
            .OrderByDescending(each => each.Count).ThenBy(each => each.FadeDb).Take(most)]);
    }

    private static IEnumerable<UtteranceReport> Faded(string report) =>
        CallReportJson.Read(report).Channels.First(channel => channel.Role == "agent").Utterances
            .Where(said => said.Ending is { Fade: true, FadeDb: > DeepestDb } && said.End - said.Start is >= LeastSeconds and <= MostSeconds);

    // A line may hold several sentences: the words up to this one's end, as far as they have times and nobody corrected them.
    private static string? TextOf(UtteranceReport said, IEnumerable<CallLine> lines)
    {
        var line = lines.Where(each => each.Start < said.End && said.Start < each.End).MinBy(each => Math.Abs(each.End - said.End));
        if (line is null)
            return null;
        var words = line.Correction is null && line.End > said.End + EndSeconds ? LineWords.Read(line.Words) : [];
        var spoken = string.Join(CallLanguage.Of(line.Language) == CallLanguage.Chinese ? "" : " ", words.Where(word => word.Start < said.End && word.End > said.Start).Select(word => word.Text)).Trim();
        var text = spoken.Length > 0 ? spoken : line.Said.Trim();
        return LastWords.Of(text).Length > 0 ? text : null;
    }

    private async Task<ILookup<Guid, CallLine>> LinesAsync(List<Guid> calls, CancellationToken cancellation) =>
        (await db.CallLines.AsNoTracking().Where(line => calls.Contains(line.CallId) && line.Side == Side.Agent).ToListAsync(cancellation)).ToLookup(line => line.CallId);
}
