namespace CallCoach.Server.Recognition;

/// <param name="Name">As in the configuration and <c>callcoach models</c>.</param>
/// <param name="Languages">Primary subtags; "*" for any.</param>
/// <param name="Bytes">Of all its files.</param>
/// <param name="Licence">Of the weights.</param>
/// <param name="Installed">Its files are there.</param>
public sealed record ModelView(string Name, IReadOnlyList<string> Languages, long Bytes, string Licence, bool Installed);
