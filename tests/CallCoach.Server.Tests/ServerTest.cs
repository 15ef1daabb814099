namespace CallCoach.Server.Tests;

/// <summary>A test class with a server of its own. An error in the server's log that the test did not take away fails the test.</summary>
public abstract class ServerTest(TestServer server) : IClassFixture<TestServer>, IDisposable
{
    protected TestServer Server => server;

    public void Dispose()
    {
        Assert.Empty(server.Errors.Drain());
        GC.SuppressFinalize(this);
    }
}
