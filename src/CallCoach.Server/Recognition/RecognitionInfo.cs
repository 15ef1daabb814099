using CallCoach.Calls;
using CallCoach.Transcription;

namespace CallCoach.Server.Recognition;

/// <summary>What a settings page shows of the recogniser.</summary>
public sealed class RecognitionInfo(TranscriptionOptions options, ModelStore store, TranscriptionDesk desk, IServiceProvider services)
{
    private static readonly string[] Languages = ["en", "zh-CN"];

    public RecognitionView Now()
    {
        var backlog = desk.Backlog;
        return new RecognitionView(
            desk.IsOn,
            desk.IsOn ? options.Engine : null,
            desk.IsOn && options.Engine == TranscriptionEngine.Remote ? options.Remote.Endpoint?.Host : null,
            [.. ModelCatalogue.Shipped.Models.Select(model => new ModelView(model.Name, model.Languages, model.Bytes, model.Licence, store.IsInstalled(model)))],
            [.. Languages.Select(Language)],
            services.GetService<Recognisers>()?.Workers ?? [],
            new BacklogView(Math.Round(backlog.LiveSeconds, 1), desk.Limits.MostLiveSeconds, Math.Round(backlog.FinishedSeconds, 1)));
    }

    private LanguageView Language(string language) =>
        desk.StateFor(language, TranscriptState.Live).State == TranscriptState.Live
            ? new LanguageView(language, services.GetRequiredService<IRecognisers>().For(language).Model, Installed: true)
            : new LanguageView(language, options.Models.GetValueOrDefault(language), Installed: false);
}
