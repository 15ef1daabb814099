namespace CallCoach.Transcription;

/// <summary>One file of a model.</summary>
/// <param name="Name">In the model's own folder.</param>
/// <param name="From">Under the model's source; null for a file that is made from others when it is installed.</param>
/// <param name="Bytes">Length; null where it is not known to the byte.</param>
/// <param name="AboutBytes">Length as its source shows it, rounded; null where it is known to the byte.</param>
/// <param name="Sha256">Hexadecimal, lower case; null where nobody has put it down yet: then the pull checks it against what the source says.</param>
public sealed record ModelFile(string Name, string? From, long? Bytes, long? AboutBytes, string? Sha256);
