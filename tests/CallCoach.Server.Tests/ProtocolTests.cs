using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CallCoach.Server.Calls;
using CallCoach.Server.Documents;
using CallCoach.Server.Live;
using CallCoach.Server.Recognition;
using CallCoach.Server.Search;
using CallCoach.Server.Transcripts;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Tests;

/// <summary>The examples of docs/protocol.md have exactly the fields that the server writes.</summary>
public sealed partial class ProtocolTests(TestServer server) : ServerTest(server)
{
    [Theory]
    [InlineData("CallStarted", typeof(CallStarted))]
    [InlineData("Readings", typeof(ReadingsMessage))]
    [InlineData("Cue", typeof(CueMessage))]
    [InlineData("CueCleared", typeof(CueClearedMessage))]
    [InlineData("CallChanged", typeof(CallChangedMessage))]
    [InlineData("Transcript", typeof(TranscriptMessage))]
    [InlineData("Finding", typeof(FindingMessage))]
    [InlineData("PhraseState", typeof(PhraseState))]
    [InlineData("TranscriptState", typeof(TranscriptStateMessage))]
    [InlineData("CallEnded", typeof(CallEndedMessage))]
    [InlineData("CallScored", typeof(CallScoredMessage))]
    [InlineData("TranscriptOfCall", typeof(TranscriptView))]
    [InlineData("SearchHit", typeof(SearchHit))]
    [InlineData("ScriptState", typeof(ScriptState))]
    [InlineData("CampaignState", typeof(CampaignState))]
    [InlineData("Recognition", typeof(RecognitionView))]
    public void AnExampleHasTheFieldsOfItsMessage(string name, Type message)
    {
        var wire = Server.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var options = new JsonSerializerOptions(wire) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
        var example = Examples()[name];
        var read = JsonSerializer.Deserialize(example, message, options);
        Assert.Equal(Fields(example), Fields(JsonSerializer.Serialize(read, message, options)));
    }

    private static Dictionary<string, string> Examples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CallCoach.sln")))
            folder = folder.Parent!;
        var text = File.ReadAllText(Path.Combine(folder.FullName, "docs", "protocol.md"));
        return Example().Matches(text).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    private static SortedSet<string> Fields(string json)
    {
        var fields = new SortedSet<string>(StringComparer.Ordinal);
        Add(JsonDocument.Parse(json).RootElement, "");
        return fields;

        void Add(JsonElement element, string path)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    Add(item, path);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in element.EnumerateObject())
                {
                    fields.Add($"{path}.{member.Name}");
                    Add(member.Value, $"{path}.{member.Name}");
                }
            }
        }
    }

    [GeneratedRegex("```json (\\w+)\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
