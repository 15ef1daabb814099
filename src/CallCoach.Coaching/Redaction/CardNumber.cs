namespace CallCoach.Coaching;

/// <summary>Numbers of payment cards: an issuer's first digits, its lengths, and the check digit (ISO/IEC 7812, Luhn's formula).</summary>
internal static class CardNumber
{
    public const int Shortest = 13;
    public const int Longest = 19;

    /// <param name="digits">Of 0 to 9.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) => IsLength(digits) && Sum(digits) % 10 == 0;

    private static bool IsLength(ReadOnlySpan<char> digits) => digits switch
    {
        ['4', ..] => digits.Length is 13 or 16 or 19,                         // Visa
        ['3', '4' or '7', ..] => digits.Length == 15,                         // American Express
        ['3', '0' or '6' or '8' or '9', ..] => digits.Length is 14 or 16,     // Diners Club
        ['3', '5', ..] or ['5', ..] or ['2', ..] => digits.Length == 16,      // JCB, Mastercard
        ['6', ..] => digits.Length is >= 16 and <= 19,                        // UnionPay, Discover, Maestro
        ['9', '5', '5', '8', ..] or ['8', '1', ..] => digits.Length is >= 16 and <= 19,   // Chinese debit cards
        _ => false,
    };

    private static int Sum(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            var doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum;
    }
}
