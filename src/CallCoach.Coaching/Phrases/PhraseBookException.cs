namespace CallCoach.Coaching;

/// <summary>A team's phrases cannot be used as they are written.</summary>
/// <param name="problems">Each with its exact place, as "objections.no-money.phrases.add[2]: character 5: '(' is not closed by ')'".</param>
public sealed class PhraseBookException(IReadOnlyList<string> problems) : Exception(string.Join('\n', problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
