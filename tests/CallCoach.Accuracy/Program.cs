using CallCoach.Accuracy;
using CallCoach.Accuracy.Tools;

AccuracyOptions options;
try
{
    options = AccuracyOptions.Parse(args);
}
catch (FormatException exception)
{
    Console.Error.WriteLine(exception.Message);
    Console.Error.WriteLine(AccuracyOptions.Usage);
    return 2;
}
if (Requirements.Missing() is { Count: > 0 } missing)
{
    Console.Error.WriteLine($"These Debian packages are missing; install them with\n  apt-get install --no-install-recommends {string.Join(' ', missing)}");
    return 2;
}
try
{
    return Suite.Run(options);
}
catch (ToolFailedException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
