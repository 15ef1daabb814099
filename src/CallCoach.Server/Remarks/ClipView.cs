using CallCoach.Server.Security;

namespace CallCoach.Server.Remarks;

/// <summary>A stretch of a call that the whole team may hear.</summary>
/// <param name="Id">The clip.</param>
/// <param name="CallId">Whose page only those who see the call can open.</param>
/// <param name="Agent">Who speaks.</param>
/// <param name="From">Seconds from the start of the call.</param>
/// <param name="To">Its end.</param>
/// <param name="Title">1 to 100 characters.</param>
/// <param name="Note">What to listen for.</param>
/// <param name="SharedBy">Who shared it.</param>
/// <param name="SharedAt">UTC.</param>
public sealed record ClipView(Guid Id, Guid CallId, Named Agent, double From, double To, string Title, string? Note, Named SharedBy, DateTime SharedAt);
