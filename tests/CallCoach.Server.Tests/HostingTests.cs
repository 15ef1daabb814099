using CallCoach.Server.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Tests;

public sealed class HostingTests
{
    [Fact]
    public void TheDemoSwitchIsNotReadAsASetting()
    {
        var line = CommandLine.Parse(["--demo", "--urls", "http://127.0.0.1:5081"]);
        Assert.True(line.Demo);
        Assert.Equal(["--urls", "http://127.0.0.1:5081"], line.Configuration);
    }

    [Theory]
    [InlineData("CallCoach:SessionHours", "0", "SessionHours")]
    [InlineData("CallCoach:PublicUrl", "calls.example.com", "PublicUrl")]
    [InlineData("CallCoach:DataFolder", "", "DataFolder")]
    public void ASettingThatCannotBeUsedIsNamed(string key, string value, string named)
    {
        var fault = Assert.Throws<OptionsValidationException>(
            () => CallCoachOptions.Read(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(key, (string?)value)]).Build()));
        Assert.Contains(named, StartFault.Explain(fault), StringComparison.Ordinal);
    }

    [Fact]
    public void ASettingThatIsNoNumberIsNamed()
    {
        var fault = Assert.ThrowsAny<Exception>(
            () => CallCoachOptions.Read(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("CallCoach:SessionHours", (string?)"long")]).Build()));
        Assert.Contains("CallCoach:SessionHours", StartFault.Explain(fault), StringComparison.Ordinal);
    }

    [Fact]
    public void AFaultOfTheProgramKeepsItsStackTrace() => Assert.Null(StartFault.Explain(new InvalidOperationException("A service is missing.")));

    [Fact]
    public void WithoutSettingsTheDataLiesInTheCurrentFolder() =>
        Assert.Equal("data", CallCoachOptions.Read(new ConfigurationBuilder().Build()).DataFolder);
}
