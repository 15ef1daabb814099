using System.CommandLine;
using Spectre.Console;

namespace CallCoach.Cli;

/// <summary>Where a command writes: results to one side, remarks and progress to the other. Progress is drawn for people only, never into a pipe.</summary>
internal sealed class Terminal(TextWriter output, TextWriter errors)
{
    private const int WidthOfPipes = 200;
    private readonly bool _drawsProgress = ReferenceEquals(errors, Console.Error) && !Console.IsErrorRedirected;

    public TextWriter Output { get; } = output;
    public TextWriter Errors { get; } = errors;

    public static Terminal Of(ParseResult command) =>
        new(command.InvocationConfiguration.Output, command.InvocationConfiguration.Error);

    /// <summary>Tables go here: coloured for people, plain and wide for files and pipes.</summary>
    public IAnsiConsole Tables()
    {
        if (ReferenceEquals(Output, Console.Out) && !Console.IsOutputRedirected)
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Output) });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(Output) });
        console.Profile.Width = WidthOfPipes;
        return console;
    }

    /// <summary>Runs work that tells how far it is, 0 to 1; a negative value means that it cannot say.</summary>
    public T WithProgress<T>(string title, Func<Action<double>, T> work)
    {
        if (!_drawsProgress)
            return work(static _ => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Errors) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: 1);
            return work(share =>
            {
                task.IsIndeterminate = share < 0;
                task.Value = Math.Max(0, share);
            });
        });
    }
}
