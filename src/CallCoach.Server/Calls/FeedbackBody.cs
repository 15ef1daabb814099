using CallCoach.Storage;

namespace CallCoach.Server.Calls;

/// <param name="Feedback">helpful, wrong; null takes it back.</param>
public sealed record FeedbackBody(CueFeedback? Feedback);
