using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

/// <summary>Keeps every finding, in the order in which it was told.</summary>
public sealed class RecordingWords : IWordListener
{
    public List<WordFinding> All { get; } = [];

    public void OnFinding(WordFinding finding) => All.Add(finding);
}
