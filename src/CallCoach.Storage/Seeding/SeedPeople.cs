using Microsoft.AspNetCore.Identity;

namespace CallCoach.Storage;

/// <summary>The teams and people of a made-up database. They have no password: nobody signs in as one of them until an administrator sets one.</summary>
internal static class SeedPeople
{
    private const string Agent = "agent", Supervisor = "supervisor";
    private static readonly string[] Families = ["李", "王", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗"];
    private static readonly string[] Given = ["娜", "敏", "静", "伟", "磊", "洋", "艳", "勇", "杰", "娟", "涛", "明", "超", "霞", "平", "刚", "桂英", "建国", "晓燕", "志强"];

    public static List<Team> Teams(SeedPlan plan, Random random) =>
        [.. Enumerable.Range(1, plan.Teams).Select(number => new Team { Id = NewId(random), Name = $"Seed {number:00}" })];

    /// <summary>The agents in order, <see cref="SeedPlan.AgentsPerTeam"/> to a team, and after them one supervisor a team.</summary>
    public static List<User> People(SeedPlan plan, Random random) =>
        [.. Enumerable.Range(1, plan.Agents).Select(number => Person($"seed-agent-{number}", random)),
         .. Enumerable.Range(1, plan.Teams).Select(number => Person($"seed-supervisor-{number}", random))];

    public static void Add(CallDb db, SeedPlan plan, List<Team> teams, List<User> people)
    {
        var agents = RoleId(db, Agent);
        var supervisors = RoleId(db, Supervisor);
        db.AddRange(teams);
        db.AddRange(people);
        for (var i = 0; i < people.Count; i++)
        {
            var team = i < plan.Agents ? teams[i / SeedPlan.AgentsPerTeam] : teams[i - plan.Agents];
            db.Add(new TeamMember { TeamId = team.Id, UserId = people[i].Id });
            db.Add(new IdentityUserRole<Guid> { UserId = people[i].Id, RoleId = i < plan.Agents ? agents : supervisors });
        }
    }

    public static Guid NewId(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static User Person(string account, Random random)
    {
        var email = $"{account}@example.com";
        return new User
        {
            Id = NewId(random), UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true, LockoutEnabled = true, SecurityStamp = $"{NewId(random):N}", ConcurrencyStamp = $"{NewId(random)}",
            DisplayName = Families[random.Next(Families.Length)] + Given[random.Next(Given.Length)],
        };
    }

    // The server makes the roles at its first start; a database that it has not seen gets them here.
    private static Guid RoleId(CallDb db, string name)
    {
        if (db.Roles.SingleOrDefault(role => role.Name == name) is { } known)
            return known.Id;
        var role = new IdentityRole<Guid>(name) { Id = Guid.CreateVersion7(), NormalizedName = name.ToUpperInvariant() };
        db.Roles.Add(role);
        return role.Id;
    }
}
