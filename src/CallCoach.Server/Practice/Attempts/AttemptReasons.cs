namespace CallCoach.Server.Practice.Attempts;

/// <summary>Why an attempt could not be judged. The client has a sentence and a way on for each.</summary>
public static class AttemptReasons
{
    /// <summary>No sound ever came.</summary>
    public const string NotBegun = "not-begun";

    /// <summary>Sound came, and nobody spoke in it.</summary>
    public const string Silent = "silent";

    /// <summary>The noise is so loud that the readings mean little.</summary>
    public const string Noisy = "noisy";

    /// <summary>Too little was said for the exercise.</summary>
    public const string TooShort = "too-short";

    /// <summary>Another language was spoken than the exercise is in.</summary>
    public const string WrongLanguage = "wrong-language";

    /// <summary>The exercise is gone.</summary>
    public const string NoExercise = "no-exercise";

    /// <summary>The analysis failed; the recording is kept.</summary>
    public const string Failed = "failed";

    /// <summary>The person went on in another window.</summary>
    public const string TakenOver = "taken-over";

    /// <summary>The person gave it up.</summary>
    public const string GivenUp = "given-up";

    /// <summary>What a browser may say when it could not go on.</summary>
    public static IReadOnlyList<string> OfBrowser { get; } =
        [GivenUp, "no-microphone", "microphone-refused", "microphone-busy", "microphone-unplugged", "unsupported-browser", "line-lost"];
}
