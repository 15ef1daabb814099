/** English, for practice: scripts, the day's practice, assignments, and whether it helps. */
export const trainingEn = {
  training: {
    nav: 'Practice', tabs: { today: 'Today', scripts: 'Scripts', assignments: 'Assignments', progress: 'My progress' }, team: 'Team', noTeam: 'You are in no team yet. Ask an administrator to add you to one.',
    minutes: (count: number) => count === 1 ? '1 min' : `${count} min`, difficulty: 'Difficulty', difficulties: ['easy', 'usual', 'hard'],
    kinds: { opening: 'Opening', need: 'Need', value: 'Value', objection: 'Objection', close: 'Close', 'next-step': 'Next step', own: 'Own step' },
    languages: { 'zh-CN': '中文', en: 'English' },
    today: {
      title: 'Practise today', lead: (count: number, minutes: number) => count === 1 ? `1 exercise, about ${minutes} min` : `${count} exercises, about ${minutes} min`, empty: 'Nothing to practise today', emptyHint: 'Choose any script and practise it all the same: ten minutes make the next call easier.',
      start: 'Practise', again: 'Once more', allScripts: 'All scripts', overdue: 'overdue', due: (day: string) => `due ${day}`, repeat: 'worth repeating', repeatHint: 'Done a while ago: repeated now, it stays.', done: 'done',
      made: (made: number, needed: number) => `${made} of ${needed}`, passMark: (mark: number) => `pass at ${mark}`, best: (value: string) => `best ${value}`,
      kinds: { script: 'Script', drill: 'Drill' },
    },
    library: {
      title: 'Practice scripts', lead: 'Whole conversations, practised step by step with a customer who answers.', own: 'Your team’s scripts', starters: 'Ready to use', startersLead: 'Nine scenes that ship with CallCoach, in Chinese and English. Take one, make it yours, publish it.',
      empty: 'Your team has no script yet', emptyTrainer: 'Take one of those below, or begin with an empty one.', emptyAgent: 'A trainer of your team publishes the first.', draft: 'draft', published: (version: number) => `version ${version}`, unpublished: 'changes not published',
      practise: 'Practise', edit: 'Edit', take: 'Take this one', addEmpty: 'Empty script', importText: 'From a text', newTitle: 'New script', taken: 'Taken as a draft. Publish it when it says what you want.', steps: (count: number) => count === 1 ? '1 step' : `${count} steps`,
      duplicate: 'Duplicate', putAway: 'Put away', putAwayConfirm: 'Put this script away? What was practised stays.', assign: 'Assign',
    },
    editor: {
      back: 'All scripts', save: 'Save draft', publish: 'Publish', publishHint: 'From now on agents practise this version.', published: 'Published', neverPublished: 'not published yet', preview: 'Preview', write: 'Write', changedDraft: 'This draft is not published yet.', unsaved: 'not saved',
      scene: 'The scene', titleField: 'Title', product: 'What is offered', persona: 'The customer', personaHint: 'Who answers the telephone, in which situation',
      step: (number: number) => `Step ${number}`, kind: 'What it is for', stepName: 'Name of the step', goal: 'Goal', goalHint: 'What should the agent reach here?', customer: 'The customer says', customerHint: 'After each line the agent answers.', points: 'Points that must be said', point: 'Point', ways: 'Ways of saying it',
      waysHint: 'Type a phrase, press Enter. [may be left out], (this|that), … for some words between, {when} for a day or time.', say: 'Suggested lines', avoid: 'Better not said', avoidHint: 'Phrases, as above.', addLine: 'Add a line', addPoint: 'Add a point', addStep: 'Add a step', remove: 'Remove', up: 'Up', down: 'Down', more: 'Targets for the voice',
      targets: { speakingRate: 'Pace, syllables/s', pausesPerMinute: 'Pauses a minute', fadedEndings: 'Fading endings, %', talkRatio: 'Talk share, %' }, from: 'from', to: 'to', none: '–',
      addLanguage: (language: string) => `Translate into ${language}`, removeLanguage: 'Remove this language', removeLanguageConfirm: 'Remove all words in this language?', sideBySide: 'Side by side', oneLanguage: 'One language',
      exportText: 'Save as text', exportMarkdown: 'Markdown', exportPlain: 'Plain text for Word', importText: 'Import a text', importTitle: 'Import a text', importLead: 'Paste a script as it is written in Word or Markdown: labels such as “Customer says:” and lists. What is there in this language is replaced; nothing is kept until you save.', importButton: 'Take it over', importLanguage: 'Language of the words', importDoesNotFit: 'The steps are not those of the other language. Make them the same, or remove the other language first.', line: (number: number) => `line ${number}`,
      problems: {
        'unknown-line': 'belongs to nothing: no label, and no list is open', 'ways-without-point': 'ways of saying stand under no point', 'outside-step': 'stands before the first step', 'bad-difficulty': 'difficulty is 1, 2 or 3', 'bad-range': 'is no range such as 3–4.5, ≥ 3 or ≤ 30 %', 'no-title': 'The text has no line “Practice script: …”', 'no-steps': 'The text has no line “Step 1: …”',
      } as Record<string, string>,
      voice: { hear: 'Hear it', recorded: 'recorded', synthetic: 'synthetic voice', none: 'no sound', saveFirst: 'Save first to hear it', upload: 'Upload a recording', remove: 'Remove the recording', noSynthesiser: 'espeak-ng is not installed on the server: lines without a recording are only read.' },
      wrong: 'Please look at these places', conflict: (name: string) => `${name} has saved another version meanwhile. Your text is still here.`, takeTheirs: 'Take theirs', keepMine: 'Keep mine', previewPoints: 'to say', somebody: 'Somebody',
      leave: 'There are changes that are not saved. Leave?',
    },
    run: {
      start: 'Begin', lead: 'Put your headset on. The customer speaks, you answer; press “Next” when you have said what you wanted.', agentBegins: 'You begin: the customer is listening.', testMode: 'Test: hide the script', private: 'Private: only you see the result', privateHint: 'Of an assignment only “practised” is told.', language: 'Language', microphone: 'Microphone',
      opening: 'Opening the microphone…', customerSpeaks: 'The customer speaks', yourTurn: 'Your turn', next: 'Next', nextHint: 'or press the space bar', finish: 'Finish', giveUp: 'Stop here', step: (number: number, all: number) => `Step ${number} of ${all}`, goal: 'Goal', points: 'To say', say: 'For example', avoid: 'Better not', synthetic: 'synthetic voice', readOnly: 'The server has no voice for this line. Read it, then answer as usual.', hearAgain: 'Hear it again', hidden: 'The script is hidden: you are testing yourself.',
      silent: 'Nothing is heard of you. Check the microphone, or just speak.', rejoining: 'The connection is lost; it is coming back. What you say is kept.', stopping: 'Working it out…', leave: 'You are practising. Leave and stop here?', said: 'said', again: 'Try again', result: 'See the result', brokenTitle: 'It could not go on', takeOver: 'Go on here', back: 'Back to the scripts', notPublished: 'This script is not published: there is nothing to practise yet.',
      faults: {
        'attempt-running': 'You are practising in another window or tab. End it there, or go on here: the other one ends and is judged.',
        refused: 'The server did not accept the attempt.', signedOut: 'You are signed out.',
      },
    },
    result: {
      title: 'How it went', score: 'Score', points: 'Points', pointsOf: (said: number, all: number) => `${said} of ${all} said`, noTranscript: 'There is no transcript in this language on this server, so only the voice was judged.', avoided: 'Better not said', targets: 'Voice', met: 'within the target', missed: 'outside the target', target: (low: string, high: string) => `${low} to ${high}`, atLeast: (low: string) => `at least ${low}`, atMost: (high: string) => `at most ${high}`, unknown: 'not known', tooLittle: 'too little was said', step: (number: number, name: string) => `Step ${number}, ${name}`, inStep: (step: string | null, tip: string) => step === null ? tip : `${step}: ${tip}`, missing: 'not said', tryNext: 'Try next', tryPoint: (text: string) => `Say it this time: ${text}`, tryReading: { speakingRate: 'Keep your pace within the target.', pausesPerMinute: 'Leave a short pause after each thought.', fadedEndings: 'Carry the last word of each sentence to the end.', talkRatio: 'Leave the customer more room.' }, wellDone: 'Everything was said, and the voice was on target.',
    },
    assign: {
      title: 'Assignments', lead: 'Who practises what until when, and how far they are.', add: 'Assign practice', empty: 'Nothing is assigned yet', emptyHint: 'Assign a published script to people or the whole team.', exercise: 'What', who: 'Who', wholeTeam: 'Every agent of the team', people: 'These people', due: 'Due', repeat: 'Repeat', repeats: { once: 'once', daily: 'every day', weekly: 'every week' }, attempts: 'How often', needed: (count: number) => `${count} times each`, passMark: 'Pass mark', passMarkHint: 'Score that one attempt must reach; empty: done is done', note: 'A word to them', create: 'Assign', created: 'Assigned', closed: 'no longer asked for', close: 'No longer ask', closeConfirm: 'No longer ask for this? What was practised stays.', round: (number: number) => `round ${number}`, practised: (count: number, all: number) => `${count} of ${all} practised`, noScripts: 'Publish a script first.',
      columns: { person: 'Person', state: 'State', attempts: 'Attempts', first: 'First', best: 'Best', time: 'Time', rounds: 'Rounds' }, states: { open: 'not yet', practised: 'practised', done: 'done' }, privateNote: 'Who practises in private is told as “practised”, without figures.',
      effect: 'Does it help on real calls?', effectLead: (from: string, at: string, to: string) => `Real calls from ${from} to ${at} against those from ${at} to ${to}. Each person counts once; the range holds the truth 19 times in 20.`, reading: 'Reading', assigned: 'Assigned', others: 'Colleagues', before: 'before', after: 'after', change: 'change', calls: (before: number, after: number) => `${before} + ${after} calls`, peopleCount: (count: number) => count === 1 ? '1 person' : `${count} people`, difference: 'Difference', differenceHint: 'Change of the assigned less that of their colleagues in the same weeks.', tooFew: 'Too few people or calls to say yet.', unclear: 'The range holds 0: this may be chance.', clear: 'The range does not hold 0: more than chance. Colleagues were not chosen by lot, so it is evidence and no proof.', now: 'now', curve: 'Practice',
    },
    progress: {
      title: 'My progress', lead: 'Your real calls, newer ones counting more, and what you practised. Only you see this page.', skills: 'On real calls', now: 'now', before: 'four weeks ago', calls: (count: string) => `as much as ${count} calls of today`, none: 'There are no calls yet that could be read.', curves: 'Practice', noCurves: 'Nothing practised yet.', first: 'first', best: 'best', last: 'last', times: (count: number) => count === 1 ? 'once' : `${count} times`,
    },
    readings: {
      speakingRate: 'Pace, syllables/s', levelDbfs: 'Level, dBFS', pitchSpreadSemitones: 'Pitch variety, semitones', pausesPerMinute: 'Pauses a minute', fadedEndings: 'Fading endings, %', talkRatio: 'Talk share, %', longestMonologueSeconds: 'Longest monologue, s', medianResponseSeconds: 'Response time, s', interruptions: 'Interruptions a call',
    } as Record<string, string>,
  },
};
