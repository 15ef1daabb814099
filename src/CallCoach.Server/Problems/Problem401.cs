using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace CallCoach.Server.Problems;

/// <summary>401: nobody is signed in, or the credentials are wrong.</summary>
public sealed class Problem401(string code, string detail) : Problem(StatusCodes.Status401Unauthorized, code, detail), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Describe(builder, StatusCodes.Status401Unauthorized);
}
