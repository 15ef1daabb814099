using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>Who is on which channel of a call. One click swaps them for the whole call.</summary>
/// <param name="First">On the first channel.</param>
/// <param name="Second">On the second; <see cref="ChannelRole.Unknown"/> for a call with one channel.</param>
public readonly record struct ChannelRoles(ChannelRole First, ChannelRole Second)
{
    public static readonly ChannelRoles AgentFirst = new(ChannelRole.Agent, ChannelRole.Customer);

    public static readonly ChannelRoles Mono = new(ChannelRole.Agent, ChannelRole.Unknown);

    /// <summary>The channel that is analysed as the agent's: the one that says so, the one beside a customer, else the first.</summary>
    public int AgentChannel => First != ChannelRole.Agent && (Second == ChannelRole.Agent || First == ChannelRole.Customer) ? 1 : 0;

    /// <summary>The channel that a side is on.</summary>
    /// <param name="side">Of the call.</param>
    /// <param name="channels">1 or 2; of a call with one channel that one is the agent's, whatever it says.</param>
    public int ChannelOf(Side side, int channels) => channels == 1 ? 0 : side == Side.Agent ? AgentChannel : 1 - AgentChannel;

    /// <summary>Who is on a channel, as <see cref="ChannelOf"/> has it.</summary>
    public Side SideOf(int channel, int channels) => channel == ChannelOf(Side.Agent, channels) ? Side.Agent : Side.Customer;

    public ChannelRole this[int channel] => channel == 0 ? First : Second;

    public ChannelRoles Swapped => First == ChannelRole.Unknown && Second == ChannelRole.Unknown
        ? new(ChannelRole.Customer, ChannelRole.Agent)   // unknown was taken as agent first
        : new(Second, First);

    /// <summary>Both channels say the same of themselves, and it is not "unknown".</summary>
    public bool Contradictory => First == Second && First != ChannelRole.Unknown;
}
