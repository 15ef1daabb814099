using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

/// <summary>A dialogue as text, with the times that its lines would have.</summary>
internal static class WrittenCall
{
    /// <summary>A telesales call in English: fillers, questions, four objections, a closing question and silence, an explanation said twice, a next step, a goodbye.</summary>
    public const string English = """
        A Hi, good morning, my name is Laura, I'm calling from Northgate Savings. Am I speaking with Mr. Harris?
        C Yes, speaking.
        A How are you today?
        C Fine, thank you.
        A Is this a good time to talk?
        C I have a few minutes.
        A Great. We have been working with families in Leeds for, um, twenty years, and we are regulated by the financial authority.
        C Okay.
        A What plans do you have for your children's education?
        C Well, we have two children, and we put a bit aside for university every month.
        A So university is what you save for. Um, how much do you put aside, you know, each month?
        C About a hundred. But honestly I don't think we can do more, it's too expensive.
        A I understand that. What is it exactly that concerns you?
        C Well, I'd have to talk to my wife about it first.
        A That is a fair point. What will be her first question?
        C She'd say it's risky.
        A It is a plan that includes a fixed part, so you can stop at any time and you don't lose the savings. What that means for you is peace of mind.
        C Hmm. What about the fees?
        A Compared to other banks there is one yearly charge. The plan includes a fixed part, and you can stop at any time without losing the savings.
        C Okay, I see.
        A Would you like to start with fifty or with a hundred a month?
        4
        C Fifty would be better, I think.
        A Fine. I'll send you the paperwork today and call you on Thursday at ten. Does that suit you?
        C Yes, Thursday at ten works.
        A Do you know anyone who might find this useful?
        C Maybe my neighbour.
        A Thank you for your time, Mr. Harris. Have a nice day. Goodbye.
        C Bye.
        """;

    /// <summary>The same call in Chinese.</summary>
    public const string Chinese = """
        A 您好，我是北方储蓄公司的李娜，请问是王先生吗？
        C 嗯，是我。
        A 最近工作忙吗？
        C 还好。
        A 现在说话方便吗？
        C 还行，你说吧。
        A 我们公司成立二十年了，是国家金融监管部门批准的，您可以上网查。
        C 哦。
        A 想请教您一下，孩子的教育金您目前是怎么准备的？
        C 我们有两个孩子，每个月给他们存一点大学的学费。
        A 嗯，大学的学费是要提前准备。那个，您每个月大概存多少？
        C 一千左右吧。不过现在手头紧，你们这个太贵了。
        A 我理解您的想法。您主要担心的是什么？
        C 我得跟我老婆商量一下。
        A 应该的。您觉得她最先会问什么？
        C 她肯定说有风险。
        A 我们这个计划包括一个固定的部分，随时可以停，存的钱不会少，您就不用担心。
        C 那手续费呢？
        A 跟其他银行相比，每年只有一笔费用。这个计划包括固定的部分，您随时可以停，存的钱不会少。
        C 没什么问题了。
        A 您看是先从五百开始，还是从一千开始？
        4
        C 五百吧。
        A 好，我今天把资料发给您，明天下午三点再给您打电话，您看可以吗？
        C 可以，三点行。
        A 您身边有没有朋友也需要了解的？
        C 我问问看。
        A 那不打扰您了，祝您工作顺利，再见。
        C 再见。
        """;

    /// <summary>What the spoken English call of the end-to-end tests says, in Chinese.</summary>
    public const string ChineseOfTheSpokenCall = """
        A 您好，我是北风通信的陈静，请问是王先生吗？
        C 是的，我是。
        A 我打电话是想聊聊您的手机套餐。您现在一共用几个号码？
        C 我们大概有十二个号码。
        A 呃，我们可以给您换一个更划算的套餐，十二个号码，一张账单。
        C 这个太贵了。
        A 我理解。您现在一个号码一个月付多少钱？
        C 一百来块吧，这个价还能接受。
        A 您看是星期一开通，还是星期三开通更方便？
        3
        C 星期三吧。
        A 那我星期三上午十点给您打电话。
        C 好的，没问题。
        A 谢谢您的时间，再见。
        C 再见。
        """;

    /// <summary>A and C begin the lines of agent and customer; a number is so many seconds of silence more. Words take 0.35 s, characters 0.2 s, turns come 0.6 s apart.</summary>
    public static IReadOnlyList<TranscriptLine> Lines(string dialogue)
    {
        var lines = new List<TranscriptLine>();
        var at = 1.0;
        foreach (var line in dialogue.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (double.TryParse(line, out var silence))
            {
                at += silence;
                continue;
            }

            var text = line[2..];
            var end = at + (text.Any(char.IsAsciiLetter) ? 0.35 * text.Split(' ').Length : 0.2 * text.Length);
            lines.Add(new TranscriptLine(lines.Count + 1, line[0] == 'A' ? Side.Agent : Side.Customer, at, end, text, [], "", "written"));
            at = end + 0.6;
        }

        return lines;
    }

    public static WordReader Reader(string language, CallScript? script = null) => new(PhraseBook.For(language)!, script);

    /// <summary>The call as the engine would have measured it: every line one utterance.</summary>
    public static CallMeasures Voices(IReadOnlyList<TranscriptLine> lines, Func<TranscriptLine, Voice>? voiceOf = null)
    {
        ChannelMeasures Channel(Side side)
        {
            var utterances = lines.Where(line => line.Side == side)
                .Select(line => (voiceOf?.Invoke(line) ?? Voice.Normal).Utterance(SpeechFormat.Samples(line.Start), SpeechFormat.Samples(line.End))).ToList();
            return new ChannelMeasures
            {
                SpeechSeconds = utterances.Sum(utterance => utterance.DurationSeconds), Syllables = utterances.Sum(utterance => utterance.Syllables),
                SpeakingRate = 4, ArticulationRate = 5, ActiveLevelDbfs = -22, LevelSpreadDb = 6, PitchMedianHz = 180, PitchSpreadSemitones = 3,
                ClippedShare = 0, CppsDb = 14, Liveliness = 0.5, Pauses = [], Utterances = utterances,
            };
        }

        return new CallMeasures(lines.Max(line => line.End) + 1, Channel(Side.Agent), Channel(Side.Customer), null);
    }
}
