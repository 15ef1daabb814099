namespace CallCoach.Coaching;

/// <summary>Number words in digits, so that "at three" and "at 3", 三点 and 3点 are the same.</summary>
internal static class SmallNumbers
{
    private static readonly Dictionary<string, string> English = new()
    {
        ["zero"] = "0", ["one"] = "1", ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["six"] = "6", ["seven"] = "7",
        ["eight"] = "8", ["nine"] = "9", ["ten"] = "10", ["eleven"] = "11", ["twelve"] = "12", ["thirteen"] = "13", ["fourteen"] = "14",
        ["fifteen"] = "15", ["sixteen"] = "16", ["seventeen"] = "17", ["eighteen"] = "18", ["nineteen"] = "19", ["twenty"] = "20",
        ["thirty"] = "30", ["forty"] = "40", ["fifty"] = "50", ["sixty"] = "60", ["seventy"] = "70", ["eighty"] = "80", ["ninety"] = "90",
    };

    public static string OfWord(string word) => English.GetValueOrDefault(word, word);

    public static string OfHan(char character) => character switch
    {
        '零' or '〇' => "0",
        '一' => "1",
        '二' or '两' => "2",
        '三' => "3",
        '四' => "4",
        '五' => "5",
        '六' => "6",
        '七' => "7",
        '八' => "8",
        '九' => "9",
        '十' => "10",
        _ => character.ToString(),
    };
}
