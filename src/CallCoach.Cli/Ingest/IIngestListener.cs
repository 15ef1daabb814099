namespace CallCoach.Cli.Ingest;

/// <summary>Is told what the server sends to a source, on the thread that reads the socket.</summary>
internal interface IIngestListener
{
    /// <param name="atSeconds">Of the call.</param>
    void OnCue(int number, string code, double atSeconds);

    /// <param name="reason">corrected, expired, replaced, call-ended.</param>
    void OnCueCleared(int number, string code, double atSeconds, string reason);

    /// <summary>The socket was lost; the call goes on in a new one.</summary>
    void OnRejoined(long position);
}
