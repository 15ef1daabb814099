using CallCoach.Server.Calibrations;
using CallCoach.Server.Queue;
using CallCoach.Server.Remarks;

namespace CallCoach.Server.Reviews;

/// <summary>Wires reviews and what stands around them: comments, clips, queues, calibrations.</summary>
public static class ReviewsSetup
{
    public static void AddReviews(this IServiceCollection services)
    {
        services.AddScoped<ReviewDesk>();
        services.AddScoped<CallComments>();
        services.AddScoped<ReviewQueue>();
        services.AddScoped<CalibrationBook>();
    }

    public static void MapAllOfReviews(this IEndpointRouteBuilder api)
    {
        api.MapReviews();
        api.MapComments();
        api.MapClips();
        api.MapQueue();
        api.MapCalibrations();
    }
}
