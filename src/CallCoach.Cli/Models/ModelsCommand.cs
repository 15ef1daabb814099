using System.CommandLine;
using CallCoach.Transcription;

namespace CallCoach.Cli.Models;

/// <summary><c>callcoach models</c>: the speech models that CallCoach knows, and how to get them.</summary>
internal static class ModelsCommand
{
    public static Command Create()
    {
        var folder = new Option<string?>("--folder") { Description = "Where models lie, when the server is told another place (CallCoach:Transcription:ModelsFolder).", Recursive = true };
        return new Command("models", "Speech models: what there is, what is installed, and getting more.") { folder, List(folder), Pull(folder) };
    }

    private static Command List(Option<string?> folder)
    {
        var command = new Command("list", "Lists the models: languages, size, licence, installed or not.");
        command.SetAction(parsed => ModelsView.Write(Terminal.Of(parsed).Tables(), ModelCatalogue.Shipped, Store(parsed.GetValue(folder))));
        return command;
    }

    private static Command Pull(Option<string?> folder)
    {
        var name = new Argument<string>("NAME") { Description = "Of the model, as the list has it." };
        var command = new Command("pull", "Fetches a model. A fetch that was broken off goes on where it stopped.") { name };
        command.SetAction((parsed, cancellation) => PullAsync(Terminal.Of(parsed), parsed.GetRequiredValue(name), Store(parsed.GetValue(folder)), cancellation));
        return command;
    }

    private static async Task<int> PullAsync(Terminal terminal, string name, ModelStore store, CancellationToken cancellation)
    {
        if (ModelCatalogue.Shipped.Find(name) is not { } model)
        {
            await terminal.Errors.WriteLineAsync($"There is no model '{name}'. See: callcoach models list");
            return ExitCode.Usage;
        }
        if (store.IsInstalled(model))
        {
            await terminal.Output.WriteLineAsync($"{model.Name} is installed: {store.FolderOf(model)}");
            return ExitCode.Done;
        }
        try
        {
            using var http = ModelPull.Client();
            var pull = new ModelPull(http, store);
            var files = terminal.WithProgress(model.Name, told => pull.PullAsync(model, new Told(told), cancellation).GetAwaiter().GetResult());
            foreach (var file in files)
                await terminal.Output.WriteLineAsync($"{file.Name}: {ModelsView.Size(file.Bytes)}, {ModelsView.Words(file.Check)}");
            await terminal.Output.WriteLineAsync($"{model.Name} is installed: {store.FolderOf(model)}");
            return ExitCode.Done;
        }
        catch (ModelPullException e)
        {
            await terminal.Errors.WriteLineAsync(e.Message);
            return ExitCode.Server;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    private static ModelStore Store(string? folder) => new(folder ?? ModelStore.DefaultFolder(), ModelCatalogue.Shipped);

    // Progress<T> would hop to other threads and come late.
    private sealed class Told(Action<double> share) : IProgress<PullProgress>
    {
        public void Report(PullProgress value) => share(value.Expected is > 0 and var all ? Math.Min(1, (double)value.Bytes / all) : -1);
    }
}
