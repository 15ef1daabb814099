using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace CallCoach.Server.Problems;

/// <summary>422: readable, but its content cannot be used.</summary>
public sealed class Problem422(string code, string detail) : Problem(StatusCodes.Status422UnprocessableEntity, code, detail), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Describe(builder, StatusCodes.Status422UnprocessableEntity);
}
