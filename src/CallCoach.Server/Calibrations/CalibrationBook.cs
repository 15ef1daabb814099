using System.Text.Json;
using System.Text.Json.Nodes;
using CallCoach.Coaching;
using CallCoach.Server.Api;
using CallCoach.Server.Cards;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Calibrations;

/// <summary>Reads and writes calibrations.</summary>
public sealed class CalibrationBook(CallDb db, ScoreCards cards, TimeProvider clock)
{
    private const int MostShown = 50;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<List<CalibrationRow>> ListAsync(Guid teamId, CurrentUser user, CancellationToken cancellation) =>
        Rows(db.Calibrations.Where(calibration => calibration.TeamId == teamId), user).Take(MostShown).ToListAsync(cancellation);

    /// <summary>With its sheets and its call; null when there is none in the team.</summary>
    public Task<Calibration?> FindAsync(Guid teamId, Guid id, CancellationToken cancellation) =>
        db.Calibrations.Include(calibration => calibration.Sheets).Include(calibration => calibration.Call)
            .SingleOrDefaultAsync(calibration => calibration.Id == id && calibration.TeamId == teamId, cancellation);

    public Task<ScoreCard?> CardOfAsync(Calibration calibration, CancellationToken cancellation) =>
        cards.FindAsync(calibration.TeamId, calibration.CardVersion, cancellation);

    /// <returns>Null when the call has no score whose card people could go by.</returns>
    public async Task<Calibration?> TryStartAsync(Call call, string title, CurrentUser user, CancellationToken cancellation)
    {
        var version = call.Detail is { } detail ? JsonNode.Parse(detail.Report)?["score"]?["cardVersion"]?.GetValue<string>() : null;
        if (version is null || await cards.FindAsync(call.TeamId, version, cancellation) is null)
            return null;
        var calibration = new Calibration
        {
            TeamId = call.TeamId, CallId = call.Id, Title = title.Trim(), CardVersion = version, StartedBy = user.Id, StartedAt = Now,
        };
        db.Calibrations.Add(calibration);
        await db.SaveChangesAsync(cancellation);
        return calibration;
    }

    /// <returns>False when the own sheet was changed meanwhile, elsewhere.</returns>
    public async Task<bool> TryKeepAsync(Calibration calibration, ScoreCard card, SheetChange body, CurrentUser user, CancellationToken cancellation)
    {
        var sheet = calibration.Sheets.SingleOrDefault(each => each.RaterId == user.Id);
        if ((sheet?.Version ?? 0) != body.Version)
            return false;
        if (sheet is null)
            calibration.Sheets.Add(sheet = new CalibrationSheet { CalibrationId = calibration.Id, RaterId = user.Id, Points = "{}" });
        sheet.Points = JsonSerializer.Serialize(body.Points);
        sheet.Total = CardTotal.Of(card, line => body.Points.GetValueOrDefault(line.Id));
        sheet.Version++;
        sheet.HandedInAt = body.HandIn ? Now : null;
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || fault.IsDuplicate())
        {
            return false;
        }
    }

    public async Task CloseAsync(Calibration calibration, CancellationToken cancellation)
    {
        calibration.ClosedAt ??= Now;
        await db.SaveChangesAsync(cancellation);
    }

    public async Task<CalibrationView> ViewAsync(Calibration calibration, ScoreCard card, CurrentUser user, CancellationToken cancellation)
    {
        var row = await Rows(db.Calibrations.Where(kept => kept.Id == calibration.Id), user).SingleAsync(cancellation);
        var mine = calibration.Sheets.SingleOrDefault(sheet => sheet.RaterId == user.Id);
        return new CalibrationView(
            row, ScoredBy.Of(card), mine is null ? null : new SheetView(mine.Version, PointsOf(mine), mine.Total, mine.HandedInAt),
            calibration.ClosedAt is null ? null : await OutcomeAsync(calibration, card, cancellation));
    }

    private async Task<CalibrationView.Outcome> OutcomeAsync(Calibration calibration, ScoreCard card, CancellationToken cancellation)
    {
        var people = calibration.Sheets.Select(sheet => sheet.RaterId).ToList();
        var names = await db.Users.Where(user => people.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellation);
        var sheets = calibration.Sheets.Where(sheet => sheet.HandedInAt is not null)
            .OrderBy(sheet => names.GetValueOrDefault(sheet.RaterId), StringComparer.Ordinal).ThenBy(sheet => sheet.RaterId).ToList();
        var points = sheets.Select(PointsOf).ToList();
        var (machineTotal, machine) = await MachineAsync(calibration, cancellation);
        return new CalibrationView.Outcome(
            [.. sheets.Select(sheet => new CalibrationView.Rater(new Named(sheet.RaterId, names.GetValueOrDefault(sheet.RaterId, "")), sheet.Total))],
            RaterSpread.Of(sheets.Select(sheet => (double?)sheet.Total)), machineTotal,
            [.. card.Criteria.Select(line => Criterion(line.Id, [.. points.Select(given => given.GetValueOrDefault(line.Id))], machine))]);
    }

    private static CalibrationView.Criterion Criterion(string id, IReadOnlyList<double?> points, Dictionary<string, double?> machine) =>
        new(id, points, RaterSpread.Of(points), machine.GetValueOrDefault(id));

    private async Task<(int? Total, Dictionary<string, double?> Points)> MachineAsync(Calibration calibration, CancellationToken cancellation)
    {
        var report = await db.CallDetails.Where(detail => detail.CallId == calibration.CallId).Select(detail => detail.Report).SingleOrDefaultAsync(cancellation);
        var score = report is null ? null : JsonNode.Parse(report)?["score"];
        return score?["cardVersion"]?.GetValue<string>() != calibration.CardVersion ? (null, [])
            : (score["total"]?.GetValue<int>(), score["criteria"]!.AsArray().ToDictionary(each => each!["id"]!.GetValue<string>(), each => each!["points"]?.GetValue<double>()));
    }

    private static Dictionary<string, double?> PointsOf(CalibrationSheet sheet) => JsonSerializer.Deserialize<Dictionary<string, double?>>(sheet.Points)!;

    private IQueryable<CalibrationRow> Rows(IQueryable<Calibration> calibrations, CurrentUser user) => calibrations
        .OrderByDescending(calibration => calibration.StartedAt).ThenByDescending(calibration => calibration.Id)
        .Select(calibration => new CalibrationRow(
            calibration.Id, calibration.CallId, calibration.Title,
            new Named(calibration.StartedBy, db.Users.Where(person => person.Id == calibration.StartedBy).Select(person => person.DisplayName).SingleOrDefault() ?? ""),
            calibration.StartedAt, calibration.ClosedAt, calibration.Sheets.Count(sheet => sheet.HandedInAt != null),
            calibration.Sheets.Where(sheet => sheet.RaterId == user.Id).Select(sheet => (bool?)(sheet.HandedInAt != null)).SingleOrDefault()));
}
