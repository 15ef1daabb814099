namespace CallCoach.Server.Problems;

/// <summary>Every error is problem details.</summary>
public static class ProblemsSetup
{
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddProblemDetails(options =>
            options.CustomizeProblemDetails = context => ProblemCodes.Complete(context.ProblemDetails));
        services.AddExceptionHandler<UnexpectedFault>();
        // A body that cannot be read says where, in every environment.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    /// <summary>First in the pipeline, so that it sees the faults of all that follows.</summary>
    public static void UseProblems(this IApplicationBuilder app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }
}
