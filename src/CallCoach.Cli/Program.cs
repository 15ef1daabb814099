using System.Text;
using CallCoach.Cli;

Console.OutputEncoding = Encoding.UTF8;
return await CallCoachCommand.Create().Parse(args).InvokeAsync().ConfigureAwait(false);
