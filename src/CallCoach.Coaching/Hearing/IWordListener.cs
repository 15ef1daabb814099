namespace CallCoach.Coaching;

/// <summary>Is told what is heard in the words of a running call, on the thread that feeds the engine.</summary>
public interface IWordListener
{
    /// <summary>Something new was heard. The same is not told twice.</summary>
    void OnFinding(WordFinding finding);
}
