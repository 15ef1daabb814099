using CallCoach.Server.Tables;
using CallCoach.Storage;

namespace CallCoach.Server.Exports;

/// <summary>The audit log as a table. What was done stays in the words of the interface, for programs sort by it.</summary>
internal static class AuditTable
{
    public static IReadOnlyList<TableColumn<AuditEntry>> Columns(bool english, TimeSpan clock) =>
    [
        new(english ? "When" : "时间", entry => entry.At + clock), new(english ? "Who" : "谁", entry => entry.UserName), new(english ? "What" : "操作", entry => entry.Action),
        new(english ? "Detail" : "详情", entry => entry.Detail), new(english ? "Call id" : "通话编号", entry => entry.CallId?.ToString()), new(english ? "Team id" : "团队编号", entry => entry.TeamId?.ToString()),
        new(english ? "Person id" : "人员编号", entry => entry.UserId.ToString()), new(english ? "Line" : "序号", entry => entry.Id),
    ];
}
