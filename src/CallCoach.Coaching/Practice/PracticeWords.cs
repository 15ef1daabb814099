namespace CallCoach.Coaching;

/// <summary>A practice script's words in one language.</summary>
/// <param name="Title">What people see in lists.</param>
/// <param name="Product">What is offered.</param>
/// <param name="Customer">Who answers the telephone: a person in a situation.</param>
/// <param name="Steps">One for each step of the script, in its order.</param>
public sealed record PracticeWords(string Title, string Product, string Customer, IReadOnlyList<PracticeStepWords> Steps);
