using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CallCoach.Storage.Configurations;

/// <summary>Times are UTC in the database and come back as UTC. A time of another kind is a mistake and is refused.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time => Checked(time), time => DateTime.SpecifyKind(time, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime time) =>
        time.Kind == DateTimeKind.Utc ? time : throw new ArgumentException($"A time must be UTC, was {time.Kind}.", nameof(time));
}
