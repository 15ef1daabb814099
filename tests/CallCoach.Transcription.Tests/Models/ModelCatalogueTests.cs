using System.Text;

namespace CallCoach.Transcription.Tests.Models;

public class ModelCatalogueTests
{
    [Fact]
    public void EveryModelSaysWhatItIsAndWhereItComesFrom()
    {
        Assert.All(ModelCatalogue.Shipped.Models, model =>
        {
            Assert.NotEmpty(model.Languages);
            Assert.NotEmpty(model.Licence);
            Assert.True(model.IsFromNpm || Uri.IsWellFormedUriString(model.From, UriKind.Absolute) && model.From.EndsWith('/'));
            Assert.All(model.Files, file => Assert.True(file.Bytes > 0 ^ file.AboutBytes > 0));
        });
        Assert.Equal(ModelCatalogue.Shipped.Models.Count, ModelCatalogue.Shipped.Models.DistinctBy(model => model.Name).Count());
    }

    [Fact]
    public void WhatTheBuildInstallsIsPinnedByItsChecksum() =>
        Assert.All(ModelCatalogue.Shipped.Models.Where(model => model.IsFromNpm).SelectMany(model => model.Files), file => Assert.Equal(64, file.Sha256?.Length));

    [Theory]
    [InlineData("moonshine-tiny-en", "en-GB", true)]
    [InlineData("moonshine-tiny-en", "zh-CN", false)]
    [InlineData("moonshine-tiny-en", "", false)]
    [InlineData("sense-voice", "zh-CN", true)]
    [InlineData("sense-voice", "cmn-Hans", true)]
    [InlineData("sense-voice", "yue", true)]
    [InlineData("sense-voice", "fr", false)]
    [InlineData("whisper-small", "fr", true)]
    [InlineData("whisper-small", "", true)]
    public void AModelUnderstandsItsLanguages(string model, string language, bool understands) =>
        Assert.Equal(understands, ModelCatalogue.Shipped.Find(model)!.Understands(language));

    [Theory, InlineData("{}"), InlineData("[]"), InlineData("""{"models":[{"kind":"whisper"}]}"""), InlineData("""{"models":[{"name":"x","kind":"telepathy","files":[]}]}""")]
    public void WhatIsNoCatalogueIsRefused(string json) =>
        Assert.Throws<InvalidDataException>(() => ModelCatalogue.Read(new MemoryStream(Encoding.UTF8.GetBytes(json))));
}
