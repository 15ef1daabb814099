using System.Net.Mail;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Problems;

/// <summary>Collects what is wrong with a body, each with the field's name as JSON has it, and answers all of it at once.</summary>
public sealed class Faults
{
    private const int LongestEmail = 254;   // RFC 5321, 4.5.3.1.3, less the angle brackets
    private readonly Dictionary<string, List<string>> _byField = [];

    public Faults Require(bool holds, string field, string message)
    {
        if (!holds)
            Add(field, message);
        return this;
    }

    /// <summary>A text that is there: 1 to <paramref name="longest"/> characters, not only spaces. Null is not looked at.</summary>
    public Faults Text(string field, string? value, int longest) =>
        Require(value is null || (value.Trim().Length > 0 && value.Length <= longest), field, $"Must have 1 to {longest} characters.");

    public Faults Email(string field, string value) =>
        Require(value.Length <= LongestEmail && MailAddress.TryCreate(value, out var mail) && mail.Address == value, field,
            "Must be an e-mail address.");

    public void Add(string field, string message)
    {
        if (!_byField.TryGetValue(field, out var messages))
            _byField[field] = messages = [];
        messages.Add(message);
    }

    /// <summary>The answer; null when nothing is wrong.</summary>
    public ValidationProblem? Problem => _byField.Count == 0 ? null : TypedResults.ValidationProblem(
        _byField.ToDictionary(fault => fault.Key, fault => fault.Value.ToArray()),
        detail: string.Join(' ', _byField.Select(fault => $"{fault.Key}: {string.Join(' ', fault.Value)}")),
        extensions: [KeyValuePair.Create(ProblemCodes.Field, (object?)ProblemCodes.Invalid)]);
}
