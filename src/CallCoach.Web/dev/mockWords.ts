/** A call in each language as its words would arrive: seconds, side, text. The two say the same. */
type Said = [start: number, end: number, side: 'agent' | 'customer', text: string];

const chinese: Said[] = [
  [1.2, 5.4, 'agent', '您好，王先生，这里是海港软件，我是李娜，现在方便说两句吗？'],
  [6.0, 7.6, 'customer', '嗯，你说吧，快一点。'],
  [8.2, 14.0, 'agent', '好的。上次您提到名单更新很慢，呃，现在这个问题还在吗？'],
  [14.6, 18.2, 'customer', '还在，每个月光整理名单就要两天。'],
  [19.0, 26.4, 'agent', '我们可以让名单自动保持最新，您的同事就能省下这两天。'],
  [27.0, 29.3, 'customer', '听起来不错，不过对我们来说太贵了。'],
  [30.1, 33.0, 'agent', '我明白。您是和哪一家的价格比较呢？'],
  [33.8, 38.6, 'customer', '主要是今年的预算已经定了，我得跟老板商量一下。'],
  [39.4, 46.0, 'agent', '一个月二百九十元，按人数算。您看我们周一开始，还是周三开始更方便？'],
  [48.6, 50.2, 'customer', '周三吧。'],
  [50.9, 57.5, 'agent', '好，那我周三上午十点给您打电话，把方案一起过一遍。谢谢您，再见。'],
];
const english: Said[] = [
  [1.2, 5.4, 'agent', 'Good morning, Mr Wang, this is Li Na of Harbour Software. Is now a good moment?'],
  [6.0, 7.6, 'customer', 'Well, go on, but be quick.'],
  [8.2, 14.0, 'agent', 'Last time you said that your list is, um, slow to keep up to date. Is that still so?'],
  [14.6, 18.2, 'customer', 'It is. We lose two days a month with it.'],
  [19.0, 26.4, 'agent', 'We can keep the list up to date by itself, and your people get those two days back.'],
  [27.0, 29.3, 'customer', 'Sounds good, but it is too expensive for us.'],
  [30.1, 33.0, 'agent', 'I see. Compared with what, if I may ask?'],
  [33.8, 38.6, 'customer', 'The budget of this year is fixed. I would have to talk to my boss.'],
  [39.4, 46.0, 'agent', 'It is twenty nine a month for each person. Shall we start on Monday or on Wednesday?'],
  [48.6, 50.2, 'customer', 'Wednesday, then.'],
  [50.9, 57.5, 'agent', 'I will call you on Wednesday at ten, and we go through it together. Thank you, goodbye.'],
];

/** `CALLCOACH_MOCK_LANGUAGE=en` for the English one. */
const isEnglish = process.env.CALLCOACH_MOCK_LANGUAGE === 'en';
const language = isEnglish ? 'en' : 'zh-CN';

export const mockLines = (isEnglish ? english : chinese).map(([start, end, side, text], index) => ({ number: index + 1, side, start, end, text, words: wordsOf(start, end, text), language, model: isEnglish ? 'moonshine-tiny-en' : 'sensevoice-small' }));

function wordsOf(start: number, end: number, text: string) {
  const parts = (isEnglish ? text.split(' ') : Array.from(text)).map((part) => part.replace(/[,.?，。？]/g, '')).filter(Boolean);
  return parts.map((part, index) => ({ text: part, start: start + ((end - start) * index) / parts.length, end: start + ((end - start) * (index + 1)) / parts.length, confidence: null }));
}

function finding(kind: string, line: number, quote: string, more: object = {}) {
  const { side, start, end } = mockLines[line - 1] ?? { side: 'agent', start: 0, end: 0 };
  return { kind, side, at: start, to: end, line, quote, class: null, point: null, stage: null, phrase: quote, nearness: 1, answers: [] as string[], ...more };
}

const quotes = isEnglish
  ? ['this is Li Na', 'Is now a good moment?', 'um', 'too expensive', 'talk to my boss', 'twenty nine a month', 'Shall we start on Monday or on Wednesday?', 'I will call you on Wednesday at ten', 'goodbye', 'up to date']
  : ['我是李娜', '现在方便说两句吗？', '呃', '太贵了', '跟老板商量', '一个月二百九十元', '周一开始，还是周三开始', '周三上午十点给您打电话', '再见', '名单'];
const [name, moment, filler, expensive, boss, price, closing, next, goodbye, echo] = quotes as [string, string, string, string, string, string, string, string, string, string];
const answers = isEnglish
  ? ['What would it have to save you to be worth it?', 'Compared with what, if I may ask?', 'Shall we look together at what the two days cost you today?']
  : ['您觉得它要帮您省下多少，才算值得？', '方便问一下，您是跟哪一家比较的？', '我们一起算算，这两天的人工现在要花多少，好吗？'];

export const mockFindings = [
  finding('script-point', 1, name, { point: 'greet' }), finding('question', 1, moment), finding('filler', 3, filler), finding('stage', 1, name, { stage: 'prepare' }), finding('stage', 3, '', { stage: 'problem' }),
  finding('objection', 6, expensive, { class: 'no-money', answers }), finding('question', 7, mockLines[6]?.text ?? ''), finding('objection', 8, boss, { class: 'ask-others', answers: answers.slice(0, 1) }),
  finding('script-point', 9, price, { point: 'price' }), finding('closing-question', 9, closing), finding('echo', 5, echo), finding('next-step', 11, next), finding('goodbye', 11, goodbye),
];

export const mockScript = { id: '6f0d5f0e-52a5-4c39-9c0e-1f8a7b6c5d40', title: isEnglish ? 'Spring calls' : '春季回访', points: (isEnglish ? ['Say name and company', 'Ask what takes their time', 'Name the price', 'Agree the next step'] : ['报姓名和公司', '问清最费时间的事', '说清价格', '约好下一步']).map((text, index) => ({ id: ['greet', 'need', 'price', 'next'][index] ?? '', text })) };

export const mockMeasures = {
  language, fillersPerMinute: 3.3, fillers: [{ at: 10.1, text: filler }, { at: 24.4, text: '' }], questions: [{ at: 4.1, text: moment, line: 1 }, { at: 30.1, text: mockLines[6]?.text ?? '', line: 7 }], questionsPerTenMinutes: 19.6,
  wordsPerMinute: isEnglish ? 142 : null, charactersPerMinute: isEnglish ? null : 238,
  objections: [{ at: 27, class: 'no-money', text: expensive, line: 6, followUp: { at: 30.1, text: mockLines[6]?.text ?? '', line: 7 } }, { at: 33.8, class: 'ask-others', text: boss, line: 8, followUp: null }],
  stages: [{ stage: 'prepare', start: 0, end: 8.2 }, { stage: 'problem', start: 8.2, end: 19 }, { stage: 'solution', start: 19, end: 27 }, { stage: 'doubts', start: 27, end: 39.4 }, { stage: 'close', start: 39.4, end: 92 }],
  closingQuestions: [{ at: 43.2, text: closing, line: 9, silenceSeconds: 2.6, brokenBy: 'customer' }], nextStep: { at: 50.9, text: next, line: 11 }, goodbye: { at: 56.4, text: goodbye, line: 11 },
  echoes: [{ at: 19.8, text: echo, line: 5 }], benefits: [], repeats: [{ first: 19, again: 39.4, text: mockLines[4]?.text ?? '', line: 9, similarity: 0.82, rateChange: 1.18, levelChangeDb: 1.5 }],
  script: { points: [{ id: 'greet', said: true, at: 1.2, quote: name, line: 1 }, { id: 'need', said: false, at: null, quote: null, line: null }, { id: 'price', said: true, at: 39.4, quote: price, line: 9 }, { id: 'next', said: true, at: 50.9, quote: next, line: 11 }], inOrder: 1, said: 0.75 },
};

export const mockTranscript = () => ({
  callId: '', state: 'done', code: null, progress: null, language, redacted: false,
  lines: mockLines.map((line) => ({ ...line, ...(line.number === 6
    ? { text: line.text.replace(isEnglish ? 'too' : '太贵', isEnglish ? 'to' : '太跪'), correction: line.text, correctedBy: '陈静', correctedAt: new Date().toISOString(), version: 1 }
    : { correction: null, correctedBy: null, correctedAt: null, version: 0 }) })),
  findings: mockFindings.map((one) => ({ ...one, answers: [] })), measures: mockMeasures,
});
