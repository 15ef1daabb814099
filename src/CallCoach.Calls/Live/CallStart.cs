using CallCoach.Audio;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>What a source said about its call, checked.</summary>
public sealed record CallStart
{
    /// <summary>Made by the source.</summary>
    public required Guid CallId { get; init; }

    public required CallKind Kind { get; init; }

    public required Guid AgentId { get; init; }

    /// <summary>As screens show it.</summary>
    public required string AgentName { get; init; }

    public required Guid TeamId { get; init; }

    /// <summary>As screens show it.</summary>
    public required string TeamName { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }

    public required SampleEncoding Encoding { get; init; }

    /// <summary>8 000 to 48 000.</summary>
    public required int SampleRateHz { get; init; }

    /// <summary>1 or 2.</summary>
    public required int Channels { get; init; }

    public required ChannelRoles Roles { get; init; }

    public CallDirection Direction { get; init; }

    public string? CustomerReference { get; init; }

    public string? Campaign { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>The script that the source asks for; null: the campaign's, else the team's.</summary>
    public Guid? ScriptId { get; init; }

    /// <summary>A call of practice or training that nobody but its agent ever sees.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Hears along; null: nobody.</summary>
    public ICallTap? Tap { get; init; }

    public CallPlace Place => new(CallId, AgentId, TeamId) { IsPractice = Kind == CallKind.Practice, IsPrivate = IsPrivate };

    /// <summary>The source has the customer's consent already.</summary>
    public bool HasConsent { get; init; }

    /// <summary>Where consent stands when the call begins under a policy.</summary>
    public CallConsent ConsentUnder(ConsentPolicy policy) => policy switch
    {
        ConsentPolicy.Ask when !HasConsent => CallConsent.Awaited,
        ConsentPolicy.Ask => CallConsent.Given,
        ConsentPolicy.Announce => CallConsent.Announced,
        _ => CallConsent.NotNeeded,
    };
}
