using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace CallCoach.Server.Problems;

/// <summary>403: signed in, but the role does not allow it.</summary>
public sealed class Problem403(string code, string detail) : Problem(StatusCodes.Status403Forbidden, code, detail), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Describe(builder, StatusCodes.Status403Forbidden);
}
