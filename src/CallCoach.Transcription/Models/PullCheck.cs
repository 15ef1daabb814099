namespace CallCoach.Transcription;

/// <summary>How sure it is that a fetched file is the right one.</summary>
public enum PullCheck
{
    /// <summary>Its SHA-256 is that of the catalogue.</summary>
    Catalogue,

    /// <summary>The catalogue knows none; it is the SHA-256 that the source gives, so nothing was lost on the way.</summary>
    Source,

    /// <summary>Neither gives one; it has the length that the source gave.</summary>
    LengthOnly,
}
