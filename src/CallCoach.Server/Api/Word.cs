using System.Text.Json;

namespace CallCoach.Server.Api;

/// <summary>Enumerations in queries, in the words that bodies use: lower case with hyphens.</summary>
internal static class Word
{
    /// <returns>False for a word that is none of them; nothing given is fine and gives null.</returns>
    public static bool TryParse<T>(string? word, out T? value) where T : struct, Enum
    {
        value = Enum.GetValues<T>().Where(each => Of(each) == word).Select(each => (T?)each).FirstOrDefault();
        return string.IsNullOrEmpty(word) || value is not null;
    }

    public static string All<T>() where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));

    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
