namespace CallCoach.Server.ApiKeys;

/// <param name="Name">What it is for, 1 to 100 characters.</param>
/// <param name="TeamId">Its calls belong to agents of this team.</param>
public sealed record NewApiKey(string Name, Guid TeamId);
