namespace CallCoach.Server.Recognition;

/// <param name="Language">BCP 47 tag.</param>
/// <param name="Model">That writes its calls down, or that the settings name; null when there is none.</param>
/// <param name="Installed">It can be used.</param>
public sealed record LanguageView(string Language, string? Model, bool Installed);
