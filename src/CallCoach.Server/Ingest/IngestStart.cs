using CallCoach.Audio;
using CallCoach.Calls;

namespace CallCoach.Server.Ingest;

/// <summary>Reads and checks the start message; every refusal says which field, what is allowed, and what it was.</summary>
internal static class IngestStart
{
    private const int LowestRateHz = 8_000, HighestRateHz = 48_000;
    private const int LongestText = 100;

    /// <exception cref="IngestRefusal">With code bad-start.</exception>
    public static CallStart Check(IngestCommand said, IngestAgent whose, DateTime now)
    {
        var channels = InRange("channels", said.Channels, 1, 2);
        return new CallStart
        {
            CallId = CallIdOf(said),
            Kind = OneOf("kind", said.Kind ?? "live", ("live", CallKind.Live), ("replay", CallKind.Replay), ("practice", CallKind.Practice)),
            AgentId = whose.Agent.Id,
            AgentName = whose.Agent.Name,
            TeamId = whose.Team.Id,
            TeamName = whose.Team.Name,
            StartedAt = now,
            Encoding = OneOf("encoding", said.Encoding, ("pcm16", SampleEncoding.Pcm16), ("mulaw", SampleEncoding.MuLaw), ("alaw", SampleEncoding.ALaw)),
            SampleRateHz = InRange("sampleRateHz", said.SampleRateHz, LowestRateHz, HighestRateHz),
            Channels = channels,
            Roles = RolesOf(said, channels),
            Direction = OneOf("direction", said.Direction ?? "outbound", ("outbound", CallDirection.Outbound), ("inbound", CallDirection.Inbound)),
            CustomerReference = Text("customerReference", said.CustomerReference),
            Campaign = Text("campaign", said.Campaign),
            Language = LanguageOf(said.Language),
            ScriptId = ScriptOf(said.Script),
            IsPrivate = whose.IsPrivate,
            Tap = whose.Tap,
            HasConsent = said.Consent == true,
        };
    }

    /// <exception cref="IngestRefusal">With code bad-start.</exception>
    public static Guid CallIdOf(IngestCommand said) =>
        Guid.TryParse(said.CallId, out var id) && id != Guid.Empty ? id : throw Bad($"callId must be a UUID, was {Shown(said.CallId)}.");

    private static ChannelRoles RolesOf(IngestCommand said, int channels)
    {
        if (said.Roles is not { } roles)
            return channels == 1 ? ChannelRoles.Mono : ChannelRoles.AgentFirst;
        if (roles.Length != channels)
            throw Bad($"roles must name one role a channel: {channels}, were {roles.Length}.");
        var read = roles.Select(role => OneOf("roles", role, ("agent", ChannelRole.Agent), ("customer", ChannelRole.Customer), ("unknown", ChannelRole.Unknown))).ToList();
        if (channels == 1)
            return read[0] == ChannelRole.Customer ? throw Bad("A call with one channel needs the agent on it.") : ChannelRoles.Mono with { First = read[0] };
        var pair = new ChannelRoles(read[0], read[1]);
        return pair.Contradictory ? throw Bad($"roles must differ, were {said.Roles[0]} twice.") : pair;
    }

    private static T OneOf<T>(string field, string? value, params ReadOnlySpan<(string Name, T Value)> known)
    {
        foreach (var (name, meaning) in known)
        {
            if (name == value)
                return meaning;
        }
        var names = new List<string>();
        foreach (var (name, _) in known)
            names.Add(name);
        throw Bad($"{field} must be {string.Join(" or ", names)}, was {Shown(value)}.");
    }

    private static int InRange(string field, int? value, int lowest, int highest) =>
        value is { } given && given >= lowest && given <= highest ? given : throw Bad($"{field} must be between {lowest} and {highest}, was {value?.ToString() ?? "missing"}.");

    private static string? Text(string field, string? value) =>
        value is { Length: > LongestText } ? throw Bad($"{field} must have at most {LongestText} characters, has {value.Length}.") : string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string? LanguageOf(string? tag)
    {
        if (string.IsNullOrEmpty(tag))
            return null;
        return tag.Length <= 35 && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : throw Bad("language must be a BCP 47 tag such as zh-CN or en.");
    }

    private static Guid? ScriptOf(string? id)
    {
        if (string.IsNullOrEmpty(id))
            return null;
        return Guid.TryParse(id, out var script) ? script : throw Bad($"script must be a UUID, was {Shown(id)}.");
    }

    private static string Shown(string? value) => value is null ? "missing" : value.Length <= 40 ? $"\"{value}\"" : "longer than that";

    private static IngestRefusal Bad(string message) => new(IngestRefusal.BadStart, message);
}
