using System.Globalization;
using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Scoring;
using CallCoach.Accuracy.Tools;
using CallCoach.Training;

const string Usage = "Usage: dotnet run -c Release --project tests/CallCoach.Training -- activity|syllables OUTPUT.cs [--work DIR] [--epochs N] [--music DIR] [--voices DIR] [--hidden N]";
if (args is not [("activity" or "syllables") and var what, var output, .. var rest])
{
    Console.Error.WriteLine(Usage);
    return 2;
}
string Option(string name, string usual) => Array.IndexOf(rest, name) is >= 0 and var at && at + 1 < rest.Length ? rest[at + 1] : usual;
var work = new WorkFolder(Option("--work", Path.Combine(Path.GetTempPath(), "callcoach-accuracy")));
var epochs = int.Parse(Option("--epochs", "30"), CultureInfo.InvariantCulture);
var suite = new SuiteContext(new SpeechCorpus(work, CorpusHalf.Dev), work, CorpusHalf.Dev, Seed: 77, WithPeers: false);
string? Folder(string name) => Option(name, "") is { Length: > 0 } folder ? folder : null;
var sounds = new MoreSounds(suite, Folder("--music"), Folder("--voices"));
var hidden = int.Parse(Option("--hidden", "32"), CultureInfo.InvariantCulture);
if (what == "activity")
    ActivityTraining.Run(new ActivityExamples(suite, sounds).Make(), epochs, hidden, output);
else
    SyllableTraining.Run(new SyllableExamples(suite).Make(), epochs, hidden, output, Option("--hold-out", ""), Option("--loss", "likelihood") == "squares");
return 0;
