using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace CallCoach.Server.Problems;

/// <summary>503: not now; later it may be.</summary>
public sealed class Problem503(string code, string detail) : Problem(StatusCodes.Status503ServiceUnavailable, code, detail), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Describe(builder, StatusCodes.Status503ServiceUnavailable);
}
