using CallCoach.Server.Recordings;

namespace CallCoach.Server.Practice.Models;

/// <summary>An attempt laid over the model recording.</summary>
/// <param name="StepSeconds">Between two values.</param>
/// <param name="Own">The attempt, ten values a second.</param>
/// <param name="Model">The model, ten values a second.</param>
/// <param name="Path">For each step of the attempt the model's at which the same is said.</param>
/// <param name="Distance">How far apart they lie, 0 (alike) upwards.</param>
public sealed record ComparisonView(double StepSeconds, ChannelTraceView Own, ChannelTraceView Model, IReadOnlyList<int> Path, double Distance);
