using System.Text.Json.Nodes;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Storage;

namespace CallCoach.Server.Tests;

/// <summary>Calls as a finished session leaves them, with all that their score rests on; and cards to score them by.</summary>
internal static class ScoredCalls
{
    private static readonly Lazy<CallResult> Result = new(() =>
    {
        var session = new CallSession(new CallSettings(8_000, 2, ChannelRoles.AgentFirst, "en", CoachingPlan.Default, AgentUsual.Unknown));
        var talk = Voice.Utter(syllables: 200);
        session.Process(talk, Signal.Silence(talk.Length));
        return session.Finish();
    });

    /// <summary>As the shipped card scores the call.</summary>
    public static int Total => Result.Value.Score.Total!.Value;

    /// <summary>A call of 50 s with a score, its report, and what the score rests on.</summary>
    public static void Fill(Call call)
    {
        var result = Result.Value;
        call.Language = "en";
        call.Numbers.Score = result.Score.Total;
        call.Numbers.SpeechSeconds = result.Measures.Agent.SpeechSeconds;
        call.Detail = new CallDetail { CallId = call.Id, Report = CallReportJson.Write(CallReport.Of("", result)), Traces = [], PlanVersion = "default-1" };
        call.Scoring = new CallScoring { CallId = call.Id, CardVersion = result.Score.CardVersion, Judged = ScoredCallCodec.Encode(result.Judged) };
    }

    /// <summary>The shipped card, but half of its points are a person's to give.</summary>
    public static JsonObject HalfManual() => JsonNode.Parse("""
        {"title":{"zh-CN":"半人工","en":"Half manual"},"limits":{"leastAgentSpeechSeconds":10},"failedTotal":0,"sections":[
          {"id":"voice","name":{"zh-CN":"声音","en":"Voice"},"weight":50,"criteria":[
            {"id":"pace","measure":"pace","weight":40,"margin":{"low":1,"high":1.6}},
            {"id":"loud","measure":"reading","reading":"levelDbfs","weight":10,"curve":{"noneBelow":-12,"fullFrom":-3},
             "name":{"zh-CN":"够响","en":"Loud"},"hint":{"zh-CN":"声音够响","en":"Loud enough"}}]},
          {"id":"rules","name":{"zh-CN":"规范","en":"Rules"},"weight":50,"criteria":[
            {"id":"honest","measure":"manual","weight":50,"failBelow":0.5,
             "name":{"zh-CN":"不作承诺","en":"No promises"},"hint":{"zh-CN":"不承诺收益","en":"No profit is promised"}}]}]}
        """)!.AsObject();
}
