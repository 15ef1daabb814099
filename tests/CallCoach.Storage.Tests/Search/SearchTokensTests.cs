namespace CallCoach.Storage.Tests.Search;

public sealed class SearchTokensTests
{
    [Theory]
    [InlineData("It is too expensive.", "it is too expensive")]
    [InlineData("I don’t know, café!", "i dont know cafe")]
    [InlineData("太贵了", "太贵 贵了 了")]
    [InlineData("太贵了，我不要", "太贵 贵了 了 我不 不要 要")]
    [InlineData("用iPhone 15拍", "用 iphone 15 拍")]
    [InlineData("太 贵 了", "太贵 贵了 了")]
    [InlineData("ＡＢＣ１２", "abc12")]
    [InlineData("", "")]
    [InlineData("… — !", "")]
    public void TextIsCutIntoTokens(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', SearchTokens.Of(text).Select(token => token.Text)));

    [Fact]
    public void ATokenKnowsItsPlace() =>
        Assert.Equal([("hi", 2, 4), ("太贵", 5, 7), ("贵", 6, 7)], SearchTokens.Of("¡ Hi 太贵").Select(token => (token.Text, token.From, token.To)));

    [Theory]
    [InlineData("expensive", "It is too expensive for me.", "10-19")]
    [InlineData("expen*", "It is too EXPENSIVE for me.", "10-19")]
    [InlineData("\"too expensive\"", "It is too expensive for me.", "6-19")]
    [InlineData("\"expensive too\"", "It is too expensive for me.", "")]
    [InlineData("太贵", "这个太贵了", "2-4")]
    [InlineData("太贵了", "这个太贵了", "2-5")]
    [InlineData("贵", "这个太贵了，贵", "3-4 6-7")]
    [InlineData("太贵 me", "太贵 for me", "0-2 7-9")]
    [InlineData("expensive me", "It is too expensive for me.", "10-19 24-26")]
    [InlineData("cheap", "It is too expensive for me.", "")]
    public void WhatIsSoughtIsMarked(string query, string line, string places)
    {
        Assert.True(SearchQuery.TryParse(query, out var sought));
        Assert.Equal(places, string.Join(' ', sought.MarksIn(line).Places.Select(place => $"{place.From}-{place.To}")));
    }

    [Theory, InlineData(""), InlineData("  "), InlineData("\"\""), InlineData("*"), InlineData("?!")]
    public void WithoutALetterThereIsNothingToSeek(string query) => Assert.False(SearchQuery.TryParse(query, out _));
}
