using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Hosting;

/// <summary>Section <c>CallCoach</c> of the configuration; docs/configuration.md explains each.</summary>
public sealed class CallCoachOptions
{
    public const string Section = "CallCoach";

    /// <summary>Where the database, the recordings and the sign-in keys are kept. Relative paths start at the current folder.</summary>
    [Required(AllowEmptyStrings = false)]
    public string DataFolder { get; init; } = "data";

    /// <summary>The address that people type, when it is not the one that the server listens on (reverse proxy).</summary>
    [Url]
    public string? PublicUrl { get; init; }

    /// <summary>A sign-in lasts this long after the last request, hours: one shift with its breaks.</summary>
    [Range(1, 24 * 30)]
    public int SessionHours { get; init; } = 12;

    /// <summary>Wrong passwords in a row before an account is locked.</summary>
    [Range(3, 100)]
    public int FailuresBeforeLockOut { get; init; } = 5;

    /// <summary>How long an account stays locked after guessing, minutes.</summary>
    [Range(1, 24 * 60)]
    public int LockOutMinutes { get; init; } = 10;

    /// <summary>Sign-in attempts a minute from one address; a whole office may share one.</summary>
    [Range(1, 100_000)]
    public int SignInsPerMinute { get; init; } = 60;

    /// <summary>Where the teams work, as an IANA name ("Asia/Shanghai"): a day of practice ends at midnight there. Left out: the server's own.</summary>
    [CustomValidation(typeof(CallCoachOptions), nameof(CheckTimeZone))]
    public string? TimeZone { get; init; }

    /// <summary>Whether a time zone is known to this machine.</summary>
    public static ValidationResult? CheckTimeZone(string? name) =>
        name is null || TimeZoneInfo.TryFindSystemTimeZoneById(name, out _)
            ? ValidationResult.Success
            : new ValidationResult($"TimeZone must be a name like Asia/Shanghai or Europe/London; this machine does not know '{name}'.");

    /// <summary>Binds and checks the section.</summary>
    /// <exception cref="OptionsValidationException">Every setting that cannot be used, with its range.</exception>
    public static CallCoachOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<CallCoachOptions>() ?? new CallCoachOptions();
        var faults = new List<ValidationResult>();
        if (!Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true))
            throw new OptionsValidationException(Section, typeof(CallCoachOptions), faults.Select(fault => $"{Section}:{fault.ErrorMessage}"));
        return options;
    }
}
