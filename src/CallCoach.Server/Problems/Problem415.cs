using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace CallCoach.Server.Problems;

/// <summary>415: the body is of a kind that is not taken here.</summary>
public sealed class Problem415(string code, string detail) : Problem(StatusCodes.Status415UnsupportedMediaType, code, detail), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Describe(builder, StatusCodes.Status415UnsupportedMediaType);
}
