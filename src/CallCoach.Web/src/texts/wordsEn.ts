/** English, for what is said: transcripts, findings, search, phrases, scripts, recognition. */
export const wordsEn = {
  text: {
    live: 'What is said', title: 'Transcript', newest: 'To the newest', empty: 'Text appears here as soon as somebody speaks.',
    states: { off: 'Text is off', 'no-model': 'No text in this language', live: 'live', behind: 'Text comes after the call', working: 'Writing down…', done: 'complete', failed: 'Text is missing' },
    hints: {
      off: 'This server does not turn speech into text. Cues for the voice work as always.',
      'no-model': 'No speech model for the language of this call is installed. Cues for the voice work as always.',
      behind: 'Many people are speaking at once. What is said now is written down when there is time, at the latest after the call.',
      working: 'The speech of this call is being written down.', failed: 'The speech of this call could not be written down.',
    } as Record<string, string>,
    redacted: 'numbers masked', redactedHint: 'The campaign’s policy masks card, identity and telephone numbers and e-mail addresses.', none: 'Nothing was said in this call that could be written down.', stillLive: 'The text of this call is still coming.',
    find: 'Find in this call', hits: (current: number | null, count: number) => count === 0 ? 'none' : current === null ? `${count}` : `${current} of ${count}`, hitBefore: 'Hit before', hitNext: 'Next hit',
    keys: 'Lines of the call. Arrow keys move from line to line and from word to word, Enter plays.',
    correct: 'Correct this line', correctedBy: (name: string) => `Corrected by ${name}.`, machine: 'The machine heard:', takeBack: 'Back to what the machine heard', editKeys: 'Enter saves, Esc leaves',
    conflict: (name: string) => `${name} has corrected this line meanwhile. Your text is still here.`, keepTheirs: 'Keep theirs', saveMine: 'Save mine',
    more: 'More', exportAs: 'Save as a file', files: { txt: 'Plain text', srt: 'Subtitles (SRT)', vtt: 'Subtitles (WebVTT)', json: 'Data (JSON)' },
    again: 'Transcribe again', againSame: 'In the same language', againAs: (language: string) => `As ${language}`, againHint: 'The speech is written down anew. Lines that were corrected keep their correction.',
    fillers: (count: string) => `${count} fillers/min`, wordRate: (count: string) => `${count} words/min`, characterRate: (count: string) => `${count} characters/min`,
  },
  objection: {
    card: 'Objection', answers: 'You could say', putAway: 'Put away', noAnswers: 'No suggestion for this yet. A question about what lies behind it always helps.',
  },
  objections: {
    'not-interested': 'Not interested', 'no-time': 'No time', 'no-money': 'No money', 'ask-others': 'Must ask others', 'no-knowledge': 'Knows nothing of it', risk: 'Too risky',
    'lost-before': 'Lost money before', 'think-it-over': 'Wants to think it over', 'call-later': 'Call later', satisfied: 'Satisfied already', 'other-product': 'Prefers another product',
    'better-option': 'Has a better offer', gambling: 'Luck or gambling', 'knows-somebody': 'Knows somebody for it', guarantee: 'Asks for a guarantee', security: 'Who secures the money', fees: 'Fees', tax: 'Tax',
  } as Record<string, string>,
  script: {
    byDefault: 'the campaign’s, or the team’s usual one', title: 'Script', said: (said: number, all: number) => `${said} of ${all} said`, saidAt: (time: string) => `said at ${time}`, open: 'not said yet', missed: 'not said',
  },
  findings: {
    filler: 'filler', question: 'question', 'closing-question': 'closing question', 'next-step': 'next step', repeat: 'said before', 'script-point': 'script', objection: 'objection',
    goodbye: 'goodbye', hold: 'hold', stage: 'stage', echo: 'customer’s words', benefit: 'benefit',
  } as Record<string, string>,
  stages: {
    prepare: 'Opening', mood: 'Mood', trust: 'Trust', problem: 'Problem', solution: 'Solution', compare: 'Comparison', doubts: 'Doubts', close: 'Close', 'after-sales': 'After sales', referral: 'Referral',
  } as Record<string, string>,
  facts: {
    title: 'What the words tell', fillers: 'fillers a minute', questions: 'questions in 10 minutes', questionCount: 'questions asked', wordRate: 'words a minute', characterRate: 'characters a minute', echoes: 'uses of the customer’s words', scriptSaid: 'of the script said',
    stages: 'How the call went', closing: 'Closing question', silence: (seconds: string) => `then ${seconds} s of silence`, brokenBy: { agent: 'broken by the agent', customer: 'and the customer spoke first' }, noClosing: 'No closing question was asked.',
    next: 'Next step', noNext: 'The call ended without an agreed next step.', objections: 'Objections', noObjections: 'The customer raised no objection.', followUp: 'asked on:', noFollowUp: 'no question followed',
    repeats: 'Said again', faster: (share: string) => `the second time ${share} faster`, slower: (share: string) => `the second time ${share} slower`, samePace: 'the second time at the same pace',
    script: 'Script', order: (share: string) => `${share} in the planned order`,
  },
  search: {
    tab: 'What was said', placeholder: 'Words that were said', submit: 'Search', side: 'Who said it', both: 'Both sides', begin: 'Search what was said in all calls',
    howTo: 'Several words: all of them. "In quotes": exactly so. expens*: words that begin so. Chinese needs no spaces.', none: (q: string) => `Nobody said “${q}”`, moreLines: (count: number) => count === 1 ? 'and 1 more line' : `and ${count} more lines`,
    askFor: (q: string) => `Search what was said for “${q}”`,
  },
  edit: {
    conflict: (name: string) => `${name} has saved changes meanwhile.`, conflictHint: 'Nothing is overwritten, and your changes are still here. Choose what holds.', somebody: 'Somebody else', takeTheirs: 'Take theirs', saveMine: 'Save mine instead', wrong: 'This cannot be saved yet:',
  },
  phrases: {
    title: 'Phrases', lead: 'What CallCoach listens for in the words: objections and what to answer, fillers, closing questions. Changes apply to calls that begin from now on.', language: 'Language of the call', readOnly: 'Supervisors, trainers and administrators change the phrases.',
    syntax: 'Plain words are found however they are inflected. [may be left out], (this|or this), … stands for a few words, {when} for a day or a time.',
    objections: 'Objections and answers', newClass: 'New class', newClassName: 'New objection', saidSo: 'Customers say it like this', unless: 'But not like this', answers: 'What to say', addAnswer: 'One more answer',
    lists: 'Phrases', stages: 'Steps of the call', add: 'Add a phrase', takeOut: (phrase: string) => `Take out “${phrase}”`, bringBack: (phrase: string) => `Bring back “${phrase}”`,
    listNames: { fillers: 'Fillers', closingQuestions: 'Closing questions', nextSteps: 'Next steps, with a day or a time', questions: 'Questions without the form of one', notQuestions: 'Look like questions, ask nothing', refusals: 'Answers that refuse', benefits: 'Benefits', holds: 'Asking for a moment', goodbyes: 'Goodbyes' },
    tryIt: 'Try it', trySide: 'Who says it', tryPlaceholder: 'A sentence to try the lists with', triedNothing: 'The lists find nothing in this sentence.', byForm: 'by the form of the sentence', byPhrase: (phrase: string, nearness: string) => nearness === '' ? `by “${phrase}”` : `by “${phrase}”, ${nearness} alike`,
  },
  scripts: {
    title: 'Scripts', lead: 'What agents mean to say. The points stand beside the cues and tick themselves when they are said.', readOnly: 'Supervisors, trainers and administrators change the scripts.', none: 'No script yet.', add: 'New script', titleField: 'Title',
    isDefault: 'for calls without another', deleteConfirm: 'Delete this script? Calls that had it keep it.', addPoint: 'One more point', pointField: 'What is to be said', ways: 'Ways of saying it', up: 'Earlier', down: 'Later',
  },
  campaigns: {
    title: 'Campaigns', lead: 'What holds for the calls of a campaign. A call belongs to it when it names it.', readOnly: 'Supervisors and administrators change the campaigns.', name: 'Name, as calls give it', redact: 'Mask numbers', script: 'Script', others: 'All other calls', add: 'New campaign',
    redactHint: 'Card numbers, identity numbers, telephone numbers and e-mail addresses are masked in the text before it is kept, and silenced in the recording. This cannot be undone for a call.',
  },
  recognition: {
    title: 'Speech recognition', lead: 'Turns what is said into text. It runs on your own server unless a service is set up for it.', renew: 'Load again', off: 'Speech recognition is off', offHint: 'Set CallCoach:Transcription in the configuration to switch it on. Everything that rests on the voice works without it.',
    engine: 'Engine', engines: { embedded: 'on this server', remote: 'a service' }, none: 'none', worker: (number: number) => `Process ${number}`, workerStates: { starting: 'starting', ready: 'ready', busy: 'at work', restarting: 'restarting' }, restarts: (count: number) => count === 1 ? 'restarted once' : `restarted ${count} times`,
    waitingLive: 'Waiting from live calls', waits: (waiting: string, limit: string) => `${waiting} s of speech; past ${limit} s text comes after the call`, waitingAfter: 'Waiting from finished calls', seconds: (count: string) => `${count} s of speech`,
    languages: 'What each language uses', noModel: 'no model', notInstalled: 'no model installed', works: 'ready', installed: 'installed', models: 'Models',
    languageNames: { en: 'English', zh: 'Chinese', 'zh-CN': 'Chinese', yue: 'Cantonese', ja: 'Japanese', ko: 'Korean', '*': 'all languages' } as Record<string, string>,
    size: (megabytes: string) => `${megabytes} MB`, pullHint: 'English works at once. For Chinese, run the line beside a model on the server, for instance SenseVoice (quick) or Whisper (thorough). The download shows its progress and goes on where it stopped; calls transcribe from then on, and older ones with “Transcribe again”.',
    howTo: 'How to get one stands under Settings, Speech recognition.',
    faults: {
      'no-recording': 'The recording is no longer there.', retention: 'It was deleted when its time was over, as the campaign asks.', 'worker-lost': 'The recogniser stopped unexpectedly.', timeout: 'The recogniser took too long.', 'model-missing': 'The speech model is not installed.', 'model-broken': 'The files of the speech model are damaged.',
      'runtime-missing': 'The recogniser’s runtime is not installed.', 'out-of-memory': 'The server has too little memory for this model.', 'endpoint-unreachable': 'The transcription service cannot be reached.', 'endpoint-refused': 'The transcription service refused the request.',
      'endpoint-failed': 'The transcription service failed.', 'endpoint-answer': 'The transcription service gave an answer that cannot be read.', 'sound-unreadable': 'The recording cannot be read.', failed: 'The server has noted why.',
    } as Record<string, string>,
  },
};
