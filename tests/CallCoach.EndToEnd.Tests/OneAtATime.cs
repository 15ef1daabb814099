// Sound runs in real time: another browser beside it would make it stutter on a small machine.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
