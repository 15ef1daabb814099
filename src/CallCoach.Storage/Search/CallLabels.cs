using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>Finds calls by a piece of their customer reference, their campaign or their agent's name; upper and lower case are one.</summary>
/// <remarks>Any piece counts, so no index leads there: the index of lists is walked, which holds both texts. Names are looked up once, not once a call.</remarks>
public static class CallLabels
{
    /// <param name="calls">Among which.</param>
    /// <param name="db">Theirs.</param>
    /// <param name="text">At least one character; signs have no meaning of their own.</param>
    public static IQueryable<Call> WithText(this IQueryable<Call> calls, CallDb db, string text)
    {
        var pattern = $"%{text.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
        if (db.Database.IsSqlite())
        {
            var named = db.Users.Where(user => EF.Functions.Like(user.DisplayName, pattern, @"\")).Select(user => user.Id);
            return calls.Where(call => EF.Functions.Like(call.CustomerReference!, pattern, @"\") || EF.Functions.Like(call.Campaign!, pattern, @"\") || named.Contains(call.AgentId));
        }
        // PostgreSQL's LIKE tells upper from lower case.
        var alike = db.Users.Where(user => EF.Functions.ILike(user.DisplayName, pattern, @"\")).Select(user => user.Id);
        return calls.Where(call => EF.Functions.ILike(call.CustomerReference!, pattern, @"\") || EF.Functions.ILike(call.Campaign!, pattern, @"\") || alike.Contains(call.AgentId));
    }
}
