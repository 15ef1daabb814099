using Microsoft.AspNetCore.Authorization;

namespace CallCoach.Server.Security;

/// <summary>The person who asks holds one of these roles now, whatever the cookie said at the sign-in.</summary>
public sealed class HoldsRole(params string[] roles) : AuthorizationHandler<HoldsRole>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, HoldsRole requirement)
    {
        if (context.Resource is HttpContext http && CurrentUser.Of(http) is { } user && user.Roles.Intersect(roles).Any())
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
