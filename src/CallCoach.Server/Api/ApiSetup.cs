using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CallCoach.Server.ApiKeys;
using CallCoach.Server.Assignments;
using CallCoach.Server.Audit;
using CallCoach.Server.Boards;
using CallCoach.Server.Calls;
using CallCoach.Server.Cards;
using CallCoach.Server.Corrections;
using CallCoach.Server.Documents;
using CallCoach.Server.Exports;
using CallCoach.Server.Practice;
using CallCoach.Server.PracticeScripts;
using CallCoach.Server.Recordings;
using CallCoach.Server.Reviews;
using CallCoach.Server.Rules;
using CallCoach.Server.Search;
using CallCoach.Server.Session;
using CallCoach.Server.SystemInfo;
using CallCoach.Server.Teams;
using CallCoach.Server.Transcripts;
using CallCoach.Server.Users;
using CallCoach.Server.Webhooks;

namespace CallCoach.Server.Api;

/// <summary>The REST interface of docs/protocol.md, section 3.</summary>
public static class ApiSetup
{
    public const string Prefix = "/api/v1";

    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => ConfigureJson(options.SerializerOptions));
        services.AddOpenApi("v1", ApiDescription.Describe);
        services.AddScoped<FullCalls>();
        services.AddScoped<CallLists>();
        services.AddScoped<ApiKeyCheck>();
        services.AddScoped<CallDeletion>();
        services.AddScoped<CueFeedbacks>();
        services.AddScoped<People>();
        services.AddCards();
        services.AddScoped<CallFinder>();
        services.AddScoped<DocumentEditor>();
        services.AddReviews();
        services.AddBoards();
        services.AddPractice();
        services.AddPracticeScripts();
        services.AddCorrections();
        services.AddWebhooks();
        services.AddAssignments();
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Prefix).RequireAuthorization();
        api.MapSession();
        api.MapCalls();
        api.MapCallConsents();
        api.MapCallSound();
        api.MapTranscripts();
        api.MapRecordings();
        api.MapSearch();
        api.MapTeams();
        api.MapRules();
        api.MapCards();
        api.MapRescorings();
        api.MapPhrases();
        api.MapScripts();
        api.MapCampaigns();
        api.MapAllOfReviews();
        api.MapBoards();
        api.MapPractice();
        api.MapAllOfPracticeScripts();
        api.MapCorrections();
        api.MapAllOfAssignments();
        api.MapUsers();
        api.MapApiKeys();
        api.MapAudit();
        api.MapExports();
        api.MapWebhooks();
        api.MapSystem();
        routes.MapOpenApi("/openapi/v1.json").AllowAnonymous();
    }

    /// <summary>What a body leaves out or has as null where a value must be is refused with its path; words are lower case with hyphens.</summary>
    internal static void ConfigureJson(JsonSerializerOptions json)
    {
        json.NumberHandling = JsonNumberHandling.Strict;
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
        json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
    }
}
