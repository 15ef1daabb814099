using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Hosting;

/// <summary>Why the server cannot start, in a sentence for who started it.</summary>
public static class StartFault
{
    /// <returns>Null for what is a fault of the program: that deserves its stack trace.</returns>
    public static string? Explain(Exception fault) => fault switch
    {
        OptionsValidationException options => $"The configuration cannot be used. {string.Join(' ', options.Failures)}",
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } => $"The configuration cannot be used. {fault.Message}",
        IOException { InnerException: AddressInUseException } taken => $"{taken.Message} Choose another, as --urls http://127.0.0.1:5081",
        UnauthorizedAccessException or IOException => $"The data folder cannot be written. {fault.Message}",
        DbException => $"The database cannot be opened. {fault.Message}",
        _ => null,
    };
}
