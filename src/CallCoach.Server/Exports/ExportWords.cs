using CallCoach.Calls;
using CallCoach.Storage;
using System.Text.Json;

namespace CallCoach.Server.Exports;

/// <summary>Words for what a cell names, in the reader's language; in English as the interface has them.</summary>
internal static class ExportWords
{
    private static readonly Dictionary<Enum, string> Chinese = new()
    {
        [CallDirection.Outbound] = "呼出", [CallDirection.Inbound] = "呼入",
        [CallKind.Live] = "实时", [CallKind.Replay] = "回放", [CallKind.Upload] = "上传", [CallKind.Practice] = "练习",
        [CallStatus.Running] = "进行中", [CallStatus.Ended] = "已结束", [CallStatus.CutOff] = "中断", [CallStatus.Failed] = "失败",
        [ReviewState.Draft] = "草稿", [ReviewState.Published] = "已发布", [ReviewState.Acknowledged] = "已确认", [ReviewState.Disputed] = "有异议", [ReviewState.Resolved] = "已处理",
    };

    public static string Of(Enum value, bool english) =>
        !english && Chinese.TryGetValue(value, out var word) ? word : JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
