namespace CallCoach.Coaching;

/// <summary>What can be heard in words.</summary>
public enum WordFindingKind
{
    /// <summary>A voiced pause: um, like, 嗯, 那个.</summary>
    Filler,

    Question,

    /// <summary>A question that asks for the decision, most often by a choice of two.</summary>
    ClosingQuestion,

    /// <summary>By the customer; the detail is its class.</summary>
    Objection,

    /// <summary>What happens next, with a day or a time.</summary>
    NextStep,

    Goodbye,

    /// <summary>Asks for a moment of waiting.</summary>
    Hold,

    /// <summary>The call has come to one of the ten steps; the detail is the step.</summary>
    Stage,

    /// <summary>The agent takes up the customer's own words.</summary>
    Echo,

    /// <summary>The agent explains what has been explained before.</summary>
    Repeat,

    /// <summary>What the customer gains by it, rather than what it is.</summary>
    Benefit,

    /// <summary>A point of the call's script has been said; the detail is the point's id.</summary>
    ScriptPoint,
}
