namespace CallCoach.Transcription;

/// <summary>Jobs of one priority, first come, first served, with the seconds of speech that they hold. Its owner locks.</summary>
internal sealed class JobLine
{
    private readonly LinkedList<TranscriptionJob> _jobs = [];

    public int Count => _jobs.Count;
    public double Seconds { get; private set; }

    public void Add(TranscriptionJob job)
    {
        _jobs.AddLast(job);
        Seconds += job.Stretch.Range.Seconds;
    }

    public TranscriptionJob? Take()
    {
        if (_jobs.First is not { } first)
            return null;
        Remove(first);
        return first.Value;
    }

    /// <returns>Jobs taken out.</returns>
    public int RemoveCall(Guid callId)
    {
        var before = _jobs.Count;
        for (var node = _jobs.First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.CallId == callId)
                Remove(node);
            node = next;
        }
        return before - _jobs.Count;
    }

    private void Remove(LinkedListNode<TranscriptionJob> node)
    {
        _jobs.Remove(node);
        Seconds = _jobs.Count == 0 ? 0 : Seconds - node.Value.Stretch.Range.Seconds;
    }
}
