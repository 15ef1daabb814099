using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>Debian's Chromium, headless, with a microphone that plays a file once.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private const string Chromium = "/usr/bin/chromium";

    // Without the last five, a browser without a network keeps asking for its makers' servers.
    private static readonly string[] Arguments = [
        "--no-sandbox", "--disable-gpu", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
        "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private const float PatienceMilliseconds = 120_000;   // a busy build machine; what is there is seen at once all the same

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser, IPage page)
    {
        _playwright = playwright;
        _browser = browser;
        Page = page;
    }

    public IPage Page { get; }

    /// <param name="address">Of the server; paths of the page are relative to it.</param>
    /// <param name="microphone">What the microphone hears, once; null for Chromium's beeps.</param>
    /// <param name="width">Of the window, pixels.</param>
    /// <param name="language">Of the browser.</param>
    public static async Task<Browser> OpenAsync(string address, string? microphone = null, int width = 1440, string language = "en")
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = microphone is null ? Arguments : [.. Arguments, $"--use-file-for-fake-audio-capture={microphone}%noloop"],
        });
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address, Locale = language, ViewportSize = new ViewportSize { Width = width, Height = 900 }, Permissions = ["microphone"],
        });
        context.SetDefaultTimeout(PatienceMilliseconds);
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        return new Browser(playwright, browser, await context.NewPageAsync());
    }

    public async Task SignInAsync(string email, string password)
    {
        await Page.GotoAsync("/sign-in");
        await Page.Locator("input[autocomplete=username]").FillAsync(email);
        await Page.Locator("input[type=password]").FillAsync(password);
        await Page.Locator("button[type=submit]").ClickAsync();
        await Page.Locator("header nav").WaitForAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
