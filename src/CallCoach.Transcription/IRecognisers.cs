namespace CallCoach.Transcription;

/// <summary>The recogniser of each language.</summary>
public interface IRecognisers
{
    /// <param name="language">BCP 47 tag of the call ("en", "zh-CN"); empty when it is not known.</param>
    /// <exception cref="RecognitionException"><see cref="RecognitionCode.NoModel"/>: none fits the language.</exception>
    IRecogniser For(string language);
}
