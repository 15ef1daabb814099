using System.Text.Json.Nodes;

namespace CallCoach.Server.Rules;

/// <param name="Version">The version that was edited.</param>
/// <param name="Overrides">All that differs from the plan that ships; empty to go back to it.</param>
public sealed record RuleChange(int Version, JsonObject Overrides);
