using System.Text.Json.Nodes;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Audit;
using CallCoach.Server.Practice.Drills;
using CallCoach.Server.Security;
using CallCoach.Speech;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Moments;

/// <summary>From a moment of a call to a drill: what was weak there, what was said, and its sound.</summary>
public sealed class MomentDrills(CallDb db, TeamPlans plans, AuditLog audit, TimeProvider clock)
{
    private const int Repeats = 3;
    private const double FadedDb = -4;            // where the engine calls an ending faded
    private const double OneBreathSeconds = 10;   // so long without a pause is what the pause drill is for

    /// <summary>What a stretch could be made into.</summary>
    /// <param name="call">Over, with its detail.</param>
    /// <param name="range">Seconds from its start.</param>
    /// <param name="asked">What to practise; null: what was weakest.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Null when the agent does not speak in it.</returns>
    public async Task<DrillSuggestion?> SuggestAsync(Call call, (double From, double To) range, DrillSkill? asked, CancellationToken cancellation)
    {
        if (call.Detail is not { Report.Length: > 0 } detail)
            return null;
        var said = CallReportJson.Read(detail.Report).Channels.First(channel => channel.Role == "agent").Utterances
            .Where(utterance => utterance.Start < range.To && range.From < utterance.End).ToList();
        if (said.Count == 0)
            return null;
        var bands = (await plans.OfAsync(call.TeamId, cancellation)).BandsFor(call.Language);
        var skill = asked ?? Weakest(said, bands);
        var spoken = await SpokenAsync(call.Id, range, cancellation);
        return new DrillSuggestion(skill, Value(skill, said), Sheet(skill, call, range.From, spoken, bands));
    }

    /// <summary>Keeps the drill, lets the team hear the stretch, and notes who did so.</summary>
    public async Task<TeamDrill> MakeAsync(Call call, NewMomentDrill wish, CurrentUser user, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var title = wish.Sheet.WordsIn(call.Language ?? "").Title.Trim();
        var clip = new CallClip
        {
            TeamId = call.TeamId, CallId = call.Id, From = wish.From, To = Math.Min(wish.To, call.DurationSeconds), Title = title, SharedBy = user.Id, SharedAt = now,
        };
        var drill = new TeamDrill
        {
            TeamId = call.TeamId, DrillId = Guid.CreateVersion7(), Version = 1, Content = StoredJson.Write(wish.Sheet), Retired = false, ClipId = clip.Id, CallId = call.Id, EditedBy = user.Id, EditedAt = now,
        };
        db.CallClips.Add(clip);
        db.TeamDrills.Add(drill);
        audit.Add(user, AuditAction.ClipShared, call.TeamId, call.Id, FormattableString.Invariant($"{clip.From:0.0}–{clip.To:0.0} s, drill"));
        await db.SaveChangesAsync(cancellation);
        return drill;
    }

    private static DrillSkill Weakest(List<UtteranceReport> said, Bands bands)
    {
        if (said.Exists(utterance => utterance.Ending.FadeDb < FadedDb))
            return DrillSkill.Endings;
        if (Rate(said) is { } rate && (rate > bands.SpeakingRate.High || rate < bands.SpeakingRate.Low))
            return DrillSkill.Pace;
        return said.Exists(utterance => utterance.End - utterance.Start >= OneBreathSeconds) ? DrillSkill.Pause : DrillSkill.Endings;
    }

    private static double? Value(DrillSkill skill, List<UtteranceReport> said) => skill switch
    {
        DrillSkill.Endings => said.Min(utterance => utterance.Ending.FadeDb),
        DrillSkill.Pace => Rate(said),
        DrillSkill.Pause when said.Count > 1 => Math.Round(said.Zip(said.Skip(1), (before, after) => after.Start - before.End).Max(), 2),
        DrillSkill.Volume when said.Max(utterance => utterance.LevelDbfs) - said.Min(utterance => utterance.LevelDbfs) is { } spread => Math.Round(spread, 1),
        _ => null,
    };

    private static double? Rate(List<UtteranceReport> said)
    {
        var seconds = said[^1].End - said[0].Start;
        return seconds <= 0 ? null : Math.Round(said.Sum(utterance => utterance.Syllables) / seconds, 2);
    }

    private async Task<List<string>> SpokenAsync(Guid callId, (double From, double To) range, CancellationToken cancellation)
    {
        var lines = await db.CallLines.Where(line => line.CallId == callId && line.Side == Side.Agent && line.Start < range.To && line.End > range.From)
            .OrderBy(line => line.Start).Take(DrillLines.Most).ToListAsync(cancellation);
        return [.. lines.Select(line => line.Said.Trim()).Where(said => said.Length > 0).Select(said => said.Length > DrillLines.Longest ? said[..DrillLines.Longest] : said)];
    }

    // The shipped drill of the skill, with the team's band and what was said; a single sentence is said three times.
    private static DrillSheet Sheet(DrillSkill skill, Call call, double from, List<string> spoken, Bands bands)
    {
        var shipped = DrillCatalog.Shipped.Values.First(sheet => sheet.Skill == skill);
        var tag = CallLanguage.Of(call.Language) == CallLanguage.Chinese ? CallLanguage.Chinese : CallLanguage.English;
        // Ten drills of one skill must be told apart in a list.
        var shown = shipped.WordsIn(tag);
        var words = shown with { Title = FormattableString.Invariant($"{shown.Title} · {call.StartedAt:MM-dd} {TimeSpan.FromSeconds(from):h\\:mm\\:ss}") };
        var settings = (JsonObject)shipped.Settings.DeepClone();
        if (skill == DrillSkill.Pace && bands.SpeakingRate is { Low: { } low, High: { } high })
            (settings["lowestRate"], settings["highestRate"]) = (low, high);
        if (spoken.Count == 0)
            return shipped with { Settings = settings, Words = new Dictionary<string, DrillWords> { [tag] = words } };
        settings["least"] = Math.Max(Repeats, Math.Min(spoken.Count, 6));
        var task = tag == CallLanguage.Chinese
            ? $"先听原来的片段，再把这{(spoken.Count == 1 ? "句话" : "几句话")}说三遍。{words.Task}"
            : $"Hear the moment first, then say {(spoken.Count == 1 ? "the sentence" : "these sentences")} three times. {words.Task}";
        return shipped with { Settings = settings, Words = new Dictionary<string, DrillWords> { [tag] = words with { Task = task, Lines = spoken, Customer = [] } } };
    }

    private static class DrillLines
    {
        public const int Most = 12, Longest = 200;   // as a drill may have
    }
}
