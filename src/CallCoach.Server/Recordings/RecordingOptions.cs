using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Recordings;

/// <summary>Section <c>CallCoach:Recordings</c> of the configuration.</summary>
public sealed class RecordingOptions
{
    public const string Section = "CallCoach:Recordings";

    /// <summary>Bytes of an uploaded file. 4 GiB: what a WAV file can hold, 6 h of stereo at 48 kHz.</summary>
    [Range(1, long.MaxValue)]
    public long MostBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>Uploads that may wait to be analysed; one more is refused. An hour of sound takes some seconds.</summary>
    [Range(1, 100_000)]
    public int MostWaiting { get; init; } = 500;

    /// <summary>Binds and checks the section.</summary>
    /// <exception cref="OptionsValidationException">Every setting that cannot be used, with its range.</exception>
    public static RecordingOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<RecordingOptions>() ?? new RecordingOptions();
        var faults = new List<ValidationResult>();
        if (!Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true))
            throw new OptionsValidationException(Section, typeof(RecordingOptions), faults.Select(fault => $"{Section}:{fault.ErrorMessage}"));
        return options;
    }
}
