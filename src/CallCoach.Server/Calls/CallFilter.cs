using CallCoach.Calls;
using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Storage;

namespace CallCoach.Server.Calls;

/// <summary>From the query's words to what the database is asked.</summary>
internal sealed class CallFilter
{
    private const int LongestSearch = 100;
    private readonly CallQuery _query;
    private readonly CallKind? _kind;
    private readonly CallStatus? _status;
    private readonly CallCursor? _after;

    /// <param name="faults">Gets what cannot be understood; then the filter must not be used.</param>
    public CallFilter(CallQuery query, Faults faults)
    {
        _query = query;
        faults.Require(Word.TryParse(query.Kind, out _kind), "kind", $"Must be one of {Word.All<CallKind>()}.")
            .Require(Word.TryParse(query.Status, out _status), "status", $"Must be one of {Word.All<CallStatus>()}.")
            .Require(query.Cursor is null || CallCursor.TryParse(query.Cursor, out _after), "cursor", "Must be the next of an earlier page.")
            .Require(query.Limit is null or (>= 1 and <= CallQuery.LongestPage), "limit", $"Must be 1 to {CallQuery.LongestPage}.")
            .Require(query.Q is null || query.Q.Length <= LongestSearch, "q", $"Must have at most {LongestSearch} characters.");
    }

    public int Limit => _query.Limit ?? CallQuery.UsualPage;

    /// <summary>Only calls in which this cue was shown; null: all.</summary>
    public string? Cue => _query.Cue is { Length: > 0 } code ? code : null;

    /// <summary>Newest first, from where the cursor stands. All but <see cref="Cue"/>.</summary>
    public IQueryable<Call> Apply(CallDb db, IQueryable<Call> calls) =>
        FromCursor(Scores(Words(db, People(calls)))).OrderByDescending(call => call.StartedAt).ThenByDescending(call => call.Id);

    private IQueryable<Call> People(IQueryable<Call> calls)
    {
        if (_query.Team is { } team)
            calls = calls.Where(call => call.TeamId == team);
        if (_query.Agent is { } agent)
            calls = calls.Where(call => call.AgentId == agent);
        if (_query.From?.UtcDateTime is { } from)
            calls = calls.Where(call => call.StartedAt >= from);
        if (_query.To?.UtcDateTime is { } to)
            calls = calls.Where(call => call.StartedAt < to);
        return calls;
    }

    private IQueryable<Call> Words(CallDb db, IQueryable<Call> calls)
    {
        // Practice is found by asking for it: whoever looks for calls means talks with customers.
        calls = _kind is { } kind ? calls.Where(call => call.Kind == kind) : calls.Where(call => call.Kind != CallKind.Practice);
        if (_status is { } status)
            calls = calls.Where(call => call.Status == status);
        return _query.Q?.Trim() is { Length: > 0 } q ? calls.WithText(db, q) : calls;
    }

    private IQueryable<Call> Scores(IQueryable<Call> calls)
    {
        if (_query.MinScore is { } least)
            calls = calls.Where(call => call.Numbers.Score >= least);
        if (_query.MaxScore is { } most)
            calls = calls.Where(call => call.Numbers.Score <= most);
        return calls;
    }

    private IQueryable<Call> FromCursor(IQueryable<Call> calls)
    {
        if (_after is not { } after)
            return calls;
        var (startedAt, id) = (after.StartedAt, after.Id);
        // The first condition is implied; it lets the database start in the middle of the index.
        return calls.Where(call => call.StartedAt <= startedAt && (call.StartedAt < startedAt || call.Id.CompareTo(id) < 0));
    }
}
