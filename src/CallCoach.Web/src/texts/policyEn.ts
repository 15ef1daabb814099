/** English, for what is allowed and who did what: invitations, consent, retention, the audit log, exports, webhooks, the printed report. */
export const policyEn = {
  invite: {
    person: 'Invite somebody', hint: 'You get a link to pass on: there is no mail server. The person chooses a password by it.', link: 'Link to choose a password', again: 'New link',
    once: 'This link is shown only now. Pass it on by a way that only this person reads.', until: (day: string) => `Good until ${day}, for one use.`,
    waiting: 'invited', waitingUntil: (day: string) => `The invitation is good until ${day}.`, expired: 'The invitation has expired. Make a new link.', guessed: 'locked after wrong passwords', guessedUntil: (time: string) => `Too many wrong passwords: locked until ${time}.`, lift: 'Lift now',
    resetHint: 'Forgotten the password? Make a link to choose a new one; it ends all sessions once it is used.', signOut: 'Sign out everywhere', signOutHint: 'Ends every session of this person at once, on all devices.', signedOut: 'Signed out everywhere.',
    everywhere: 'Sign out everywhere', everywhereHint: 'Ends your sessions on all devices, this one too. For instance after a device was lost.',
    welcomeLead: 'Choose the password for your account.', badLink: 'The link is wrong, used or expired. Ask an administrator for a new one.',
  },
  policy: {
    consent: 'Consent', consents: { none: 'no question asked', announce: 'announced by the agent', ask: 'confirmed by the agent' },
    consentHint: 'Confirmed: nothing is heard until the agent confirms that the customer agrees; a call that ends without it keeps no sound and no text.',
    audioDays: 'Keep recordings', textDays: 'Keep text', days: 'days', forEver: 'for ever', listen: 'Listening live', listenHint: '“Listening live”: supervisors and trainers may hear a call while it runs, each time noted in the audit log. Without it they see readings and text only. A change counts from the next call on.', retentionHint: 'Then recordings with their clips, or text with its search entries and what people wrote about the call (comments, summaries, reasons), are deleted for good. Numbers, scores and the points of reviews stay. A change counts for old calls as well.',
    training: 'Private training', trainingHint: 'Private training: the agent alone sees and hears the calls, whoever asks. What holds when a call begins holds for it for good.',
    campaign: 'Campaign', remove: 'Remove campaign',
    ask: 'May this call be recorded?', askHint: 'Nothing is heard yet. Confirm as soon as the customer has agreed.', confirm: 'The customer agrees',
    announce: 'Say that this call is recorded.', announced: 'Said', notKept: 'Nobody confirmed that the customer agrees: nothing of this call was recorded.', privateCall: 'Private training: only you see this call.',
  },
  audit: {
    title: 'Audit log', lead: 'Who heard, exported, changed or deleted what. Nobody can change it.', empty: 'Nothing to see for these filters.', person: 'Person', action: 'What', from: 'From', to: 'To', dates: 'Days', call: 'Call', team: 'Team', clear: 'Clear filters',
    actions: {
      playback: 'Listened', export: 'Exported', 'call-deleted': 'Deleted a call', 'card-published': 'Published a scorecard', rescored: 'Scored again', 'score-overridden': 'Changed a score', 'review-published': 'Published a review',
      'review-disputed': 'Disputed a review', 'review-resolved': 'Resolved a review', 'clip-shared': 'Shared a clip', 'clip-deleted': 'Took a clip back', 'consent-given': 'Confirmed consent', retention: 'Time was over', 'person-invited': 'Added a person', 'person-changed': 'Changed a person',
      'password-link': 'Made a password link', 'signed-out-everywhere': 'Signed out everywhere', 'campaigns-changed': 'Changed campaigns', 'webhook-changed': 'Changed a webhook',
    } as Record<string, string>,
    parts: { name: 'name', password: 'password', locked: 'locked', unlocked: 'unlocked', deleted: 'deleted', 'new secret': 'new secret', off: 'off', 'as measured': 'as measured', audio: 'sound', text: 'text', drill: 'drill' } as Record<string, string>,
    roles: (roles: string) => `roles: ${roles}`, teams: (count: number) => count === 1 ? '1 team' : `${count} teams`, about: (name: string, what: string) => `${name}: ${what}`,
  },
  exports: { title: 'Export', csv: 'CSV', xlsx: 'Excel' },
  webhooks: {
    title: 'Webhooks', lead: 'Tell another system, such as a CRM, when a call has a score or a review is disputed. Messages are signed; how to check them stands in docs/webhooks.md.',
    add: 'New webhook', none: 'No other system is told of this team’s calls.', name: 'Name', url: 'Address', urlHint: 'Begins with https://', events: 'Told of', eventNames: { 'call.scored': 'Call scored', 'review.disputed': 'Review disputed', test: 'Test' } as Record<string, string>,
    on: 'on', off: 'off', test: 'Send a test', tested: 'The test is on its way; see the deliveries.', deliveries: 'Deliveries', secret: 'New secret', secretHint: 'The old secret signs nothing any more.', once: 'The secret is shown only now. Keep it where the other system reads it.',
    remove: (name: string) => `Delete the webhook “${name}” with its deliveries?`, edit: 'Change', states: { waiting: 'waiting', delivered: 'delivered', failed: 'failed' }, tries: (count: string) => `${count} tries`, nextTry: (time: string) => `next ${time}`, again: 'Send again', noDeliveries: 'Nothing was sent yet.', refresh: 'Refresh',
  },
  report: {
    title: 'Call report', print: 'Print or save as PDF', back: 'Back to the call', agent: 'Agent', customer: 'Customer', campaign: 'Campaign', team: 'Team', started: 'Started', length: 'Length', direction: 'Direction',
    score: 'Score', machine: (score: string) => `measured ${score}`, criterion: 'Criterion', points: 'Points', remark: 'Remark', voice: 'Voice and conversation', words: 'Words', cues: 'Cues shown', noCues: 'None.', summary: 'Supervisor’s summary', comments: 'Comments',
    followed: 'followed', notFollowed: 'not followed', signatures: 'Signatures', supervisor: 'Supervisor', made: (time: string) => `Made with CallCoach, ${time}`, fillers: 'Fillers per minute', questions: 'Questions per 10 minutes', objections: 'Objections', nextStep: 'Next step agreed', yes: 'yes', no: 'no',
  },
};
