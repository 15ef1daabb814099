namespace CallCoach.Speech;

/// <summary>A live value with how far it can be trusted.</summary>
/// <param name="Value">In the unit that the property's name says; <see cref="float.NaN"/> when unknown.</param>
/// <param name="Confidence">0 (unknown) to 1 (as sure as this reading gets); grows with the speech that it rests on.</param>
public readonly record struct Reading(float Value, float Confidence)
{
    public static readonly Reading Unknown = new(float.NaN, 0f);

    public bool IsKnown => Confidence > 0f && !float.IsNaN(Value);
}
