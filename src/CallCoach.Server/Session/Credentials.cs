namespace CallCoach.Server.Session;

/// <param name="Email">E-mail address of the account.</param>
/// <param name="Password">Its password.</param>
public sealed record Credentials(string Email, string Password);
