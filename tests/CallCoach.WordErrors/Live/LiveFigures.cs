namespace CallCoach.WordErrors.Live;

/// <param name="Talkers">People who talked at once.</param>
/// <param name="Seconds">From each utterance's last sound to its text, in seconds.</param>
/// <param name="Waited">Of that, until the utterance's sound was read, that is, until its turn had come.</param>
/// <param name="WorkerCores">Processor time of the worker for each second.</param>
/// <param name="OwnCores">Processor time of this process, which runs the speech engine and the queue, for each second.</param>
/// <param name="Refused">Utterances that the queue left for after the call.</param>
/// <param name="Recovered">From the death of the worker to the next text, in seconds; null when it was not killed.</param>
public sealed record LiveFigures(int Talkers, IReadOnlyList<double> Seconds, IReadOnlyList<double> Waited, double WorkerCores, double OwnCores, int Refused, double? Recovered);
