using Microsoft.AspNetCore.SignalR;

namespace CallCoach.Server.Live;

/// <summary>Logs what nobody expected of the hub, once. A refusal (<see cref="HubException"/>) is an answer, no fault; SignalR itself would log both as errors.</summary>
internal sealed partial class HubFaults(ILogger<HubFaults> logger) : IHubFilter
{
    public const string SignalRCategory = "Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher";

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            return await next(invocationContext);
        }
        catch (Exception fault) when (fault is not (HubException or OperationCanceledException))
        {
            LogFault(invocationContext.HubMethodName, fault);
            throw;
        }
    }

    [LoggerMessage(1151, LogLevel.Error, "The hub's {Method} failed")]
    private partial void LogFault(string method, Exception fault);
}
