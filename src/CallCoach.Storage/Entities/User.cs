using Microsoft.AspNetCore.Identity;

namespace CallCoach.Storage;

/// <summary>A person who signs in.</summary>
public sealed class User : IdentityUser<Guid>
{
    public const int NameLength = 100;

    public required string DisplayName { get; set; }

    /// <summary>Of the screens: zh-CN or en.</summary>
    public string Language { get; set; } = "zh-CN";

    public ICollection<TeamMember> Teams { get; } = [];
}
