namespace CallCoach.Server.Session;

/// <summary>What a person changes about the own account; what is left out stays.</summary>
/// <param name="Language">zh-CN or en.</param>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="CurrentPassword">Needed to change the password.</param>
/// <param name="NewPassword">At least 10 characters.</param>
public sealed record ProfileChange(string? Language = null, string? Name = null, string? CurrentPassword = null, string? NewPassword = null);
