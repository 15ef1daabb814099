namespace CallCoach.Server.Assignments;

/// <summary>A person's own progress; nobody else sees it.</summary>
/// <param name="Skills">On real calls.</param>
/// <param name="Curves">By exercise, the one practised last first.</param>
public sealed record ProgressView(IReadOnlyList<SkillRow> Skills, IReadOnlyList<PracticeCurve> Curves);
