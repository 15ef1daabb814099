namespace CallCoach.Server.Session;

/// <param name="Token">From the one-time link.</param>
/// <param name="Password">The password that the account has from now on.</param>
public sealed record LinkOpening(string Token, string Password);
