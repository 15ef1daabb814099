using CallCoach.Calls;
using CallCoach.Transcription;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

/// <summary>A server whose recogniser hears what <see cref="Hear"/> says: by default the long voice of <see cref="TestRecording"/> as the agent's sentence, the short one as the customer's.</summary>
public sealed class ListeningServer : KestrelServer
{
    public const string AgentSays = "It is twenty nine a month.", CustomerSays = "That is too expensive.";

    public ListeningServer() => Recogniser = new ScriptedRecogniser(clip => Hear(clip));

    public Func<SpeechClip, string> Hear { get; set; } = clip => clip.Seconds > 4 ? AgentSays : CustomerSays;

    /// <summary>Knows no French.</summary>
    public ScriptedRecogniser Recogniser { get; }

    public TranscriptFinisher Finisher => Services.GetRequiredService<TranscriptFinisher>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        Recogniser.Unknown.Add("fr");
        builder.UseSetting("CallCoach:Transcription:Embedded:Workers", "1");   // one clip after the other: lines come in the order in which they were said
        builder.ConfigureTestServices(services => services.AddSingleton<IRecognisers>(Recogniser));
    }
}
