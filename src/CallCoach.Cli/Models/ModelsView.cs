using System.Globalization;
using CallCoach.Transcription;
using Spectre.Console;

namespace CallCoach.Cli.Models;

/// <summary>The catalogue for people.</summary>
internal static class ModelsView
{
    public static void Write(IAnsiConsole console, ModelCatalogue catalogue, ModelStore store)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Model", "Languages", "Size", "Licence", "From", "Installed");
        foreach (var model in catalogue.Models)
            table.AddRow(new[] { model.Name, Languages(model), Size(model.Bytes), model.Licence, model.IsFromNpm ? "npm, with the build" : new Uri(model.From).Host, store.IsInstalled(model) ? "yes" : "no" }.Select(Markup.Escape).ToArray());
        console.Write(table);
        console.WriteLine($"In {store.Folder}");
    }

    public static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0} MB");

    public static string Words(PullCheck check) => check switch
    {
        PullCheck.Catalogue => "checksum as in the catalogue",
        PullCheck.Source => "checksum as the source gives it (the catalogue has none)",
        _ => "length as the source gives it (there is no checksum)",
    };

    private static string Languages(CatalogueModel model) => model.Languages is ["*"] ? "any" : string.Join(", ", model.Languages);
}
