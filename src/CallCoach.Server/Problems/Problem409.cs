using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace CallCoach.Server.Problems;

/// <summary>409: the state has changed or does not allow it.</summary>
public sealed class Problem409(string code, string detail) : Problem(StatusCodes.Status409Conflict, code, detail), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Describe(builder, StatusCodes.Status409Conflict);
}
