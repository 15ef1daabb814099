using CallCoach.Calls;
using CallCoach.Server.Security;
using CallCoach.Speech;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Moments;

/// <summary>Finds the sentences of a team's last days whose last words could hardly be heard.</summary>
public sealed class WeakEndings(CallDb db, TimeProvider clock)
{
    private const int MostCalls = 200;            // those of the largest share of faded endings: the weakest are among them
    private const int MostOfACall = 2;
    private const double LeastSeconds = 1.0, MostSeconds = 12.0;   // a sentence that can be practised
    private const double DeepestDb = -40;         // further down it is no fade: the voice was cut off

    public async Task<WeakEndingList> ReadAsync(Guid teamId, int days, int most, CancellationToken cancellation)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-days);
        var calls = await db.Calls.AsNoTracking().ShownToTeam()
            .Where(call => call.TeamId == teamId && call.StartedAt >= since && call.Status != CallStatus.Running && call.RecordingFile != null && call.Numbers.FadedEndings > 0)
            .OrderByDescending(call => call.Numbers.FadedEndings).ThenByDescending(call => call.StartedAt).Take(MostCalls)
            .Select(call => new { call.Id, call.AgentId, call.Agent!.DisplayName, call.StartedAt, call.Detail!.Report }).ToListAsync(cancellation);
        var worst = calls.Where(call => call.Report is not null).SelectMany(call => Faded(call.Report).Take(MostOfACall).Select(said => (Call: call, Said: said)))
            .OrderBy(found => found.Said.Ending.FadeDb).Take(most).ToList();
        var ids = worst.Select(found => found.Call.Id).Distinct().ToList();
        var lines = (await db.CallLines.Where(line => ids.Contains(line.CallId) && line.Side == Side.Agent)
            .Select(line => new { line.CallId, line.Start, line.End, Said = line.Correction ?? line.Text }).ToListAsync(cancellation)).ToLookup(line => line.CallId);
        return new WeakEndingList([.. worst.Select(found => new WeakEnding(
            found.Call.Id, new Named(found.Call.AgentId, found.Call.DisplayName), found.Call.StartedAt, found.Said.Start, found.Said.End, found.Said.Ending.FadeDb!.Value,
            lines[found.Call.Id].Where(line => line.Start < found.Said.End && found.Said.Start < line.End).OrderBy(line => line.Start).Select(line => line.Said).FirstOrDefault()))]);
    }

    private static IEnumerable<UtteranceReport> Faded(string report) =>
        CallReportJson.Read(report).Channels.First(channel => channel.Role == "agent").Utterances
            .Where(said => said.Ending is { Fade: true, FadeDb: > DeepestDb } && said.End - said.Start is >= LeastSeconds and <= MostSeconds).OrderBy(said => said.Ending.FadeDb);
}
