using System.Text.Json.Nodes;
using CallCoach.Speech;

namespace CallCoach.Server.Documents;

/// <param name="Language">Of the sentence, BCP 47.</param>
/// <param name="Text">What somebody says, 1 to 1000 characters.</param>
/// <param name="Side">Who says it.</param>
/// <param name="Overrides">Changes that are not saved yet, by language; left out: what is saved.</param>
public sealed record PhraseTrial(string Language, string Text, Side Side, JsonObject? Overrides = null);
