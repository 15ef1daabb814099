/** English texts of scores with their evidence, reviews, comments, clips and comparing. */
export const reviewEn = {
  evidence: {
    play: (from: string, to: string) => `Play ${from} to ${to}`, listen: 'Listen:', usual: (value: string) => `usual ${value}`, fails: 'fails the call', failed: 'failed the call', machine: 'Machine',
    was: (points: string) => `machine: ${points}`, by: (name: string) => `${name}:`, cardVersion: (name: string) => `Card: ${name}`, failsBelow: (share: string) => `Less than ${share} of these points fails the call`, of: (points: string, of: string) => `${points} of ${of}`,
    units: { rate: 'syll/min', decibel: 'dB', semitone: 'semitones', second: 's', perMinute: 'a minute' },
  },
  review: {
    title: 'Score and review', machineTotal: (total: string) => `machine ${total}`, begin: 'Review this call', points: (criterion: string) => `Points for ${criterion}`, reason: (criterion: string) => `Why the points for ${criterion} are others`, reasonPlaceholder: 'Why? (the agent reads this)', backToMachine: 'Take back',
    pass: 'Fine', fail: 'Not fine', summary: 'For the agent: what was good, and one thing to work on', save: 'Save draft', publish: 'Publish', published: 'Published. The agent sees it now.', needsReason: (count: string) => `A reason is missing: ${count}`, notJudged: (count: string) => `Not judged yet: ${count}`, draftHint: 'A draft: the agent does not see it yet.',
    states: { draft: 'Draft', published: 'Published', acknowledged: 'Acknowledged', disputed: 'Disputed', resolved: 'Resolved' },
    steps: { draft: 'began the review', published: 'published it', acknowledged: 'acknowledged it', disputed: 'disputed it', resolved: 'resolved the dispute' },
    history: 'What happened', answerLead: 'This is your review. Acknowledge it, or say what you see differently.', acknowledge: 'Acknowledge', acknowledged: 'Acknowledged.', dispute: 'I see it differently', criterion: 'Which point', why: 'Why? Say what you hear in the call.', send: 'Send', disputed: 'Sent. Your supervisor will answer.', note: 'A word on it (optional)',
    disputeOn: (criterion: string) => `Disputed: ${criterion}`, resolveLead: 'Answer the dispute. Points stay as they are unless you change them.', answer: 'Your answer', resolve: 'Resolve', resolved: 'Resolved.',
    conflictPublished: 'It has been published meanwhile, so your draft cannot be saved any more.', mine: 'Save mine instead', theirs: 'Take theirs', next: 'Next call', place: (at: string, count: string) => `${at} of ${count}`, backToQueue: 'Back to the queue',
  },
  remarks: {
    title: 'Comments', none: 'No comments yet. Press C to pin one to the moment that plays.', add: 'Comment', placeholder: 'What do you hear here?', general: 'the call as a whole', atMoment: (time: string) => `at ${time}`, unpin: 'On the whole call instead', send: 'Post', answer: 'Answer', edit: 'Change', remove: 'Take back', removeConfirm: 'Take this comment back?', edited: 'changed', gone: 'This comment was taken back.', open: (time: string) => `Comment at ${time}`,
  },
  clip: {
    share: 'Share clip', title: 'Share this stretch with the team', hint: 'Everybody in the team may then hear this stretch, and no more of the call.', name: 'Title', namePlaceholder: 'What it shows, in a few words', note: 'What to listen for', shared: 'Shared with the team.', tooLong: 'A clip may last 5 minutes at most.',
    tab: 'Clips', none: 'No clips yet', noneHint: 'Open a call, drag over its waveform and choose “Share clip”.', remove: 'Take back', removeConfirm: 'Take this clip back? The call itself stays.', by: (name: string, when: string) => `shared by ${name}, ${when}`, openCall: 'Open the call', ofAgent: (name: string) => `from a call of ${name}`,
  },
  listen: {
    selection: 'Selection', selected: (from: string, to: string, seconds: string) => `${from} – ${to} (${seconds} s)`, playSelection: 'Play selection', clear: 'Clear selection', hint: 'Drag over the waveform to select a stretch.', skipSilence: 'Skip silence', spectrogram: 'Spectrogram', spectrogramLoading: 'Computing…', spectrogramTooLong: 'Zoom in to 5 minutes or less to see the spectrogram.', spectrogramFailed: 'The spectrogram could not be computed.', spectrogramAxis: 'kHz',
    talk: 'Talk', pauses: 'Pauses', overlap: 'both speak', longPause: 'pause of 1 s and more', help: 'Keys', helpTitle: 'Keys on this page', start: 'Start here', end: 'End here',
    keys: { play: 'Play, pause', back: 'Back 10 s', on: 'On 10 s', arrows: 'Back, on 5 s', speed: 'Slower, faster', zoom: 'Zoom', edges: 'Selection starts, ends here', playSelection: 'Play the selection', skip: 'Skip silence on, off', comment: 'Comment at this moment', share: 'Share the selection', review: 'Review, save and publish: Ctrl+Enter', next: 'Next call of the queue', escape: 'Clear the selection', help: 'These keys' },
  },
  compare: {
    title: 'Compare calls', action: 'Compare', choose: 'Compare with another call', search: 'Customer, campaign or agent', sameAgent: 'The agent’s other calls', difference: 'Difference', criterion: 'Criterion', first: 'First call', second: 'Second call', swap: 'Swap sides', missing: 'Choose two calls to compare.', none: 'No other call found.', total: 'Machine’s score', openCall: 'Open', notInCard: 'not in this card',
  },
};
