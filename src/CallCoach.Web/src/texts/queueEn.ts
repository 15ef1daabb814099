/** English texts of what waits for a review, and of calibrating. */
export const queueEn = {
  queue: {
    title: 'Reviews', tab: 'Waiting', calibrationTab: 'Calibration', view: 'Which calls', views: { disputed: 'Disputed', below: 'Low score', unusual: 'Unusual', unreviewed: 'Not reviewed', sample: 'Random sample' },
    hints: {
      disputed: 'The agent sees something differently. Longest waiting first.', below: 'Not reviewed, score below the threshold. Newest first.', unusual: 'Not reviewed, at least two standard deviations from the agent’s other calls. Farthest first.',
      unreviewed: 'Nobody has reviewed these yet. Newest first.', sample: 'Ten calls drawn by lot, the same all week, so that everybody has the same chance.',
    },
    threshold: 'Score below', agent: 'Agent', days: 'Calls of', daysCount: (days: string) => `${days} days`, redraw: 'Draw others', keys: 'J and K move, Enter opens.',
    none: { disputed: 'No open disputes', below: 'No low scores are waiting', unusual: 'Nothing unusual is waiting', unreviewed: 'Everything is reviewed', sample: 'There are no calls to draw from' }, noneHint: 'Look at another view, or at more days.', noTeam: 'You look after no team yet.',
    readings: { score: 'Score', speakingRate: 'Pace', levelDbfs: 'Volume', pitchSpreadSemitones: 'Tone', talkRatio: 'Talk share' } as Record<string, string>, oddity: (reading: string, value: string, usual: string, deviations: string) => `${reading} ${value}, usually ${usual} (${deviations} SD)`,
  },
  calibration: {
    title: 'Calibration', lead: 'Several people score the same call without seeing each other’s points. Then everybody sees how far they are apart.', start: 'Start a calibration', startHint: 'Open a call, then “Calibrate”. Or choose one of the latest:', titleField: 'Title', defaultTitle: (agent: string, when: string) => `${agent}, ${when}`, choose: 'Which call', none: 'No calibration yet', noneHint: 'Choose a call that people may judge differently.', action: 'Calibrate',
    states: { open: 'open', closed: 'closed' }, handedIn: (count: string) => `${count} handed in`, mine: { none: 'not begun', open: 'begun', done: 'handed in' }, by: (name: string) => `started by ${name}`,
    blind: 'You score blind: nobody sees your points, and you see nobody’s, until the calibration is closed.', ownCall: 'This is your own call. The others score it.', notApply: 'does not apply', points: (criterion: string) => `Points for ${criterion}`, missing: (count: string) => `Open: ${count}`, total: (total: string) => `Your total: ${total}`,
    save: 'Save', handIn: 'Hand in', handInConfirm: 'Hand in? Nothing is changed after that.', handedInMine: 'Handed in. You see the others’ points when it is closed.', close: 'Close and show', closeConfirm: 'Close? Everybody sees everybody’s points, and nobody can hand in any more.', needTwo: 'At least two people must have handed in before it can be closed.',
    results: 'How far you are apart', machine: 'Machine', mean: 'Mean', deviation: 'SD', range: 'Range', criterion: 'Criterion', totalRow: 'Total', apart: 'far apart', talkAbout: 'Talk about the marked rows first: there people differ by more than a quarter of the points.', toCall: 'Open the call', back: 'Calibrations', changed: 'This sheet was changed in another window. It has been loaded again.',
  },
};
