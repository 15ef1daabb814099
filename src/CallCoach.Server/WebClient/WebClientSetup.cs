using Microsoft.AspNetCore.StaticFiles;

namespace CallCoach.Server.WebClient;

/// <summary>The web client's files, and its start page for every address that is a view and no file.</summary>
public static class WebClientSetup
{
    private const string OneYear = "public, max-age=31536000, immutable";

    /// <summary>Vite puts a hash of the content into the names of these.</summary>
    private const string HashedFiles = "/assets";
    private const string AskEachTime = "no-cache";

    private const string NotBuilt =
        "CallCoach is running, but its web client was not built.\n" +
        "Install Node.js 20 or newer and start again with: dotnet run --project src/CallCoach.Server\n";

    /// <summary>First segments that belong to programs: an unknown address there is 404, not a view.</summary>
    private static readonly string[] ProgramPaths = ["/api", "/hubs", "/ingest", "/openapi", "/health"];

    public static void AddWebClient(this IServiceCollection services) =>
        services.AddResponseCompression(options => options.EnableForHttps = true); // files only: no answer that holds a secret

    /// <summary>Before routing: a file that exists is served, whatever endpoint would match.</summary>
    public static void UseWebClientFiles(this IApplicationBuilder app)
    {
        app.UseWhen(context => !IsProgramPath(context.Request.Path), client => client.UseResponseCompression());
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = SetCacheHeader });
    }

    /// <summary>The last of all endpoints, and for reading only: other methods get their own refusals.</summary>
    public static void MapWebClient(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("{*path}", [HttpMethods.Get, HttpMethods.Head], Start).WithOrder(int.MaxValue).AllowAnonymous().ExcludeFromDescription();

    private static IResult Start(HttpContext context, IWebHostEnvironment environment)
    {
        if (!IsView(context.Request))
            return TypedResults.NotFound();
        var page = environment.WebRootFileProvider.GetFileInfo("index.html");
        if (!page.Exists)
            return TypedResults.Text(NotBuilt, "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
        context.Response.Headers.CacheControl = AskEachTime;
        return TypedResults.Stream(page.CreateReadStream(), "text/html; charset=utf-8", lastModified: page.LastModified);
    }

    private static bool IsView(HttpRequest request) =>
        !IsProgramPath(request.Path) && !request.Path.StartsWithSegments(HashedFiles);

    private static bool IsProgramPath(PathString path) => ProgramPaths.Any(program => path.StartsWithSegments(program));

    /// <summary>Everything but the hashed files may change under its name.</summary>
    private static void SetCacheHeader(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl =
            file.Context.Request.Path.StartsWithSegments(HashedFiles) ? OneYear : AskEachTime;

}
