using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls.Tests.Text;

public sealed class CorrectedLinesTests
{
    private static KeptLine Line(int number, Side side, string heard, string? correction = null) =>
        new(new TranscriptLine(number, side, 4 * number, 4 * number + 3, heard, [], "en", "test"), correction);

    [Fact]
    public void WhatTheOtherSideAskedForMakesANumberOfDigits()
    {
        var answer = Line(2, Side.Customer, "nine one eight tree", correction: "9183 4412");

        Assert.Empty(CorrectedLines.Redact([answer]));
        var (line, sound) = Assert.Single(CorrectedLines.Redact([Line(1, Side.Agent, "What is your mobile number?"), answer]));

        Assert.Equal(("***", "***"), (line.Heard.Text, line.Correction));   // the recogniser's text is almost the number
        Assert.Equal(new Redaction(SensitiveKind.Phone, 8, 11), Assert.Single(sound));   // when its words were said is not known
    }

    [Fact]
    public void ALineWithoutNumberStaysAsItIs() =>
        Assert.Empty(CorrectedLines.Redact([Line(1, Side.Agent, "It is twenty nine a month"), Line(2, Side.Customer, "too dear", correction: "Too expensive")]));
}
