using CallCoach.Calls;

namespace CallCoach.Server.Calls;

/// <param name="Feedback">helpful, wrong; null takes it back.</param>
public sealed record FeedbackBody(CueFeedback? Feedback);
