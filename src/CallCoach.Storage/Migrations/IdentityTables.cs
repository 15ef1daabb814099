using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>The tables of ASP.NET Core Identity, and the one-time sign-in links.</summary>
internal static class IdentityTables
{
    public static void Create(MigrationBuilder builder)
    {
        CreateUsers(builder);
        CreateRoles(builder);
        CreateUserParts(builder);
    }

    private static void CreateUsers(MigrationBuilder builder)
    {
        builder.CreateTable("AspNetUsers", table => new
        {
            Id = table.Column<Guid>(),
            DisplayName = table.Column<string>(maxLength: 100),
            Language = table.Column<string>(maxLength: 16),
            UserName = table.Column<string>(maxLength: 256, nullable: true),
            NormalizedUserName = table.Column<string>(maxLength: 256, nullable: true),
            Email = table.Column<string>(maxLength: 256, nullable: true),
            NormalizedEmail = table.Column<string>(maxLength: 256, nullable: true),
            EmailConfirmed = table.Column<bool>(),
            PasswordHash = table.Column<string>(nullable: true),
            SecurityStamp = table.Column<string>(nullable: true),
            ConcurrencyStamp = table.Column<string>(nullable: true),
            PhoneNumber = table.Column<string>(nullable: true),
            PhoneNumberConfirmed = table.Column<bool>(),
            TwoFactorEnabled = table.Column<bool>(),
            LockoutEnd = table.Column<DateTimeOffset>(nullable: true),
            LockoutEnabled = table.Column<bool>(),
            AccessFailedCount = table.Column<int>(),
        }, constraints: table => table.PrimaryKey("PK_AspNetUsers", row => row.Id));
        builder.CreateIndex("EmailIndex", "AspNetUsers", "NormalizedEmail");
        builder.CreateIndex("UserNameIndex", "AspNetUsers", "NormalizedUserName", unique: true);
    }

    private static void CreateRoles(MigrationBuilder builder)
    {
        builder.CreateTable("AspNetRoles", table => new
        {
            Id = table.Column<Guid>(),
            Name = table.Column<string>(maxLength: 256, nullable: true),
            NormalizedName = table.Column<string>(maxLength: 256, nullable: true),
            ConcurrencyStamp = table.Column<string>(nullable: true),
        }, constraints: table => table.PrimaryKey("PK_AspNetRoles", row => row.Id));
        builder.CreateIndex("RoleNameIndex", "AspNetRoles", "NormalizedName", unique: true);

        builder.CreateTable("AspNetRoleClaims", table => new
        {
            Id = table.Column<int>().Generated(),
            RoleId = table.Column<Guid>(),
            ClaimType = table.Column<string>(nullable: true),
            ClaimValue = table.Column<string>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_AspNetRoleClaims", row => row.Id);
            table.ForeignKey("FK_AspNetRoleClaims_AspNetRoles_RoleId", row => row.RoleId, "AspNetRoles", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_AspNetRoleClaims_RoleId", "AspNetRoleClaims", "RoleId");

        builder.CreateTable("AspNetUserRoles", table => new
        {
            UserId = table.Column<Guid>(),
            RoleId = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_AspNetUserRoles", row => new { row.UserId, row.RoleId });
            table.ForeignKey("FK_AspNetUserRoles_AspNetRoles_RoleId", row => row.RoleId, "AspNetRoles", "Id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_AspNetUserRoles_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_AspNetUserRoles_RoleId", "AspNetUserRoles", "RoleId");
    }

    private static void CreateUserParts(MigrationBuilder builder)
    {
        builder.CreateTable("AspNetUserClaims", table => new
        {
            Id = table.Column<int>().Generated(),
            UserId = table.Column<Guid>(),
            ClaimType = table.Column<string>(nullable: true),
            ClaimValue = table.Column<string>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_AspNetUserClaims", row => row.Id);
            table.ForeignKey("FK_AspNetUserClaims_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_AspNetUserClaims_UserId", "AspNetUserClaims", "UserId");

        builder.CreateTable("AspNetUserLogins", table => new
        {
            LoginProvider = table.Column<string>(),
            ProviderKey = table.Column<string>(),
            ProviderDisplayName = table.Column<string>(nullable: true),
            UserId = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_AspNetUserLogins", row => new { row.LoginProvider, row.ProviderKey });
            table.ForeignKey("FK_AspNetUserLogins_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_AspNetUserLogins_UserId", "AspNetUserLogins", "UserId");

        builder.CreateTable("AspNetUserTokens", table => new
        {
            UserId = table.Column<Guid>(),
            LoginProvider = table.Column<string>(),
            Name = table.Column<string>(),
            Value = table.Column<string>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_AspNetUserTokens", row => new { row.UserId, row.LoginProvider, row.Name });
            table.ForeignKey("FK_AspNetUserTokens_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
        });

        builder.CreateTable("SignInLinks", table => new
        {
            Id = table.Column<Guid>(),
            UserId = table.Column<Guid>(),
            TokenHash = table.Column<byte[]>(maxLength: 32),
            ExpiresAt = table.Column<DateTime>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SignInLinks", row => row.Id);
            table.ForeignKey("FK_SignInLinks_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_SignInLinks_TokenHash", "SignInLinks", "TokenHash", unique: true);
        builder.CreateIndex("IX_SignInLinks_UserId", "SignInLinks", "UserId");
    }
}
