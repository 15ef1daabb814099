namespace CallCoach.Calls.Tests.Session;

public sealed class ChannelRolesTests
{
    [Theory]
    [InlineData(ChannelRole.Agent, ChannelRole.Customer, 0)]
    [InlineData(ChannelRole.Customer, ChannelRole.Agent, 1)]
    [InlineData(ChannelRole.Unknown, ChannelRole.Agent, 1)]
    [InlineData(ChannelRole.Customer, ChannelRole.Unknown, 1)]
    [InlineData(ChannelRole.Unknown, ChannelRole.Unknown, 0)]
    public void TheAgentIsWhereSomebodySaidSo(ChannelRole first, ChannelRole second, int agent) =>
        Assert.Equal(agent, new ChannelRoles(first, second).AgentChannel);

    [Theory]
    [InlineData(ChannelRole.Agent, ChannelRole.Customer)]
    [InlineData(ChannelRole.Customer, ChannelRole.Unknown)]
    [InlineData(ChannelRole.Unknown, ChannelRole.Unknown)]
    public void SwappingMovesTheAgentToTheOtherChannel(ChannelRole first, ChannelRole second)
    {
        var roles = new ChannelRoles(first, second);

        Assert.Equal(1 - roles.AgentChannel, roles.Swapped.AgentChannel);
        Assert.Equal(roles.AgentChannel, roles.Swapped.Swapped.AgentChannel);
    }
}
