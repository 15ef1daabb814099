using CallCoach.WordErrors;

WordErrorOptions options;
try
{
    options = WordErrorOptions.Parse(args);
}
catch (FormatException exception)
{
    Console.Error.WriteLine(exception.Message);
    Console.Error.WriteLine(WordErrorOptions.Usage);
    return 2;
}
try
{
    await Suite.RunAsync(options);
    return 0;
}
catch (CallCoach.Transcription.RecognitionException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
