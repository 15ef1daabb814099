using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace CallCoach.Server.Problems;

/// <summary>413: the body is larger than allowed.</summary>
public sealed class Problem413(string code, string detail) : Problem(StatusCodes.Status413PayloadTooLarge, code, detail), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Describe(builder, StatusCodes.Status413PayloadTooLarge);
}
