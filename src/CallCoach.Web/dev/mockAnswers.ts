import { mockFindings, mockLines, mockScript, mockTranscript } from './mockWords.ts';
import { protocolExamples } from './protocolExamples.ts';

interface Named { id: string; name: string }
interface Started { callId: string; agent: Named; team: Named; bands: object; roles: string[] }

const started = protocolExamples().get('CallStarted') as Started;
const cue = protocolExamples().get('Cue') as object;
const me = { id: started.agent.id, name: started.agent.name, email: 'li.na@example.com', roles: ['agent', 'supervisor', 'admin'], teams: [started.team], language: null as string | null };
const seconds = 92;

const names = ['李娜', '王强', 'Emma Clarke', '张伟', '刘洋'];
const row = (index: number) => ({
  id: `${started.callId.slice(0, -2)}${String(10 + index)}`, startedAt: new Date(Date.now() - index * 7.3e6).toISOString(), durationSeconds: seconds + 37 * index, kind: ['live', 'live', 'upload', 'replay'][index % 4],
  status: ['ended', 'ended', 'ended', 'cut-off', 'ended', 'failed'][index % 6], direction: 'outbound', campaign: index % 3 ? 'spring' : null, customerReference: index % 5 ? `C-10${40 + index}` : null,
  agent: { id: `${index % 5}`, name: names[index % 5] ?? '' }, team: started.team, score: index % 7 === 6 ? null : [86, 72, 93, 54, 81][index % 5], cueCodes: [['slow-down'], [], ['pause', 'finish-strong', 'pause'], ['speak-up', 'let-them-finish'], []][index % 5],
  speakingRate: 3.9 + (index % 5) * 0.35, levelDbfs: -23, talkRatio: 0.44 + (index % 5) * 0.06, hasAudio: index % 6 !== 3, transcript: ['done', 'done', 'no-model', 'working'][index % 4],
});

/** `undefined`: not found; `null`: no content. */
export function mockAnswers(method: string, url: string): object | Buffer | null | undefined {
  const path = url.split('?')[0] ?? '';
  if (path === '/session') return method === 'DELETE' ? null : me;
  if (path === '/calls') return { items: Array.from({ length: 14 }, (_, index) => row(index)), next: 'more' };
  if (path === '/search') return { items: [0, 1, 2].map((index) => ({ call: row(index), lineCount: 3 + index, lines: mockLines.slice(5, 8).map((line) => ({ ...line, marks: [[2, 5]] })) })), next: 'more' };
  const part = /^\/teams\/[^/]+\/(\w+)(\/try)?$/.exec(path);
  if (part) return part[2] ? { findings: mockFindings.filter(({ kind }) => kind === 'objection').slice(0, 1) } : teamPart(part[1] ?? '');
  if (path === '/system/recognition') return protocolExamples().get('Recognition') as object;
  if (path === '/teams') return [started.team, { id: '2', name: '华南二组' }];
  if (path === '/users') return names.map((name, index) => ({ id: String(index), name, email: `agent${index}@example.com`, roles: index ? ['agent'] : ['supervisor'], teams: [started.team], locked: index === 4 }));
  if (path === '/api-keys') return [{ id: '1', name: 'PBX', prefix: 'cck_Q2x9fa', team: started.team, createdAt: new Date().toISOString(), lastUsedAt: null, revokedAt: null }];
  if (/\/comments$/.test(path)) return { items: [] };
  if (/^\/calls\/[^/]+\/traces$/.test(path)) return traces();
  if (/^\/calls\/[^/]+\/transcript$/.test(path)) return mockTranscript();
  if (/^\/calls\/[^/]+\/audio$/.test(path)) return wav();
  if (/^\/calls\/[^/]+$/.test(path)) return call();
  return undefined;
}

const emptyBook = { fillers: ['嗯', '呃', '那个', '就是说'], questions: [], notQuestions: ['是吧'], closingQuestions: ['{when}还是{when}', '(您看|您觉得)…还是'], nextSteps: ['给您打电话'], refusals: ['不用', '算了'], goodbyes: ['再见', '拜拜'], holds: ['稍等'], benefits: ['帮您省'], stages: { prepare: ['我是', '这里是'], close: ['下单', '签合同'] } };
const objections = { 'no-money': { name: '没钱', phrases: ['太贵', '(没|没有)[这个]预算', '便宜点'], unless: ['不贵'], answers: ['您觉得它要帮您省下多少，才算值得？', '方便问一下，您是跟哪一家比较的？'] }, 'think-it-over': { name: '再考虑考虑', phrases: ['考虑(一下|考虑)', '再想想'], unless: [], answers: ['您主要想考虑哪一方面？'] } };

function teamPart(name: string): object | undefined {
  const edited = { version: 3, editedBy: '陈静', editedAt: new Date().toISOString() };
  const example = (key: string) => ({ ...(protocolExamples().get(key) as object), ...edited });
  switch (name) {
    case 'phrases': return { ...edited, bookVersion: 'b-3', defaults: { en: { ...emptyBook, objections }, 'zh-CN': { ...emptyBook, objections } }, overrides: { 'zh-CN': { fillers: { add: ['然后呢'], remove: ['那个'] }, objections: { 'no-money': { phrases: { add: ['预算已经定了'] } } } } } };
    case 'scripts': return example('ScriptState');
    case 'campaigns': return example('CampaignState');
    default: return undefined;
  }
}

function phrases(offset: number) {
  return Array.from({ length: 14 }, (_, index) => ({ start: offset + index * 6.4, end: offset + index * 6.4 + 1.2 + (index * 7 % 5) * 0.45 }));
}

function channel(role: string, offset: number) {
  const contours = ['falling', 'level', 'rising', 'falling', 'unknown'];
  return {
    role, speechSeconds: 33, syllables: 171, speakingRate: 5.2, articulationRate: 5.9, activeLevelDbfs: -23.4, pitchMedianHz: 196, pitchSpreadSemitones: 2.9,
    pauses: phrases(offset).map((phrase) => ({ start: phrase.end, end: phrase.end + 0.4 })),
    utterances: phrases(offset).map((phrase, index) => ({ ...phrase, syllables: 9, articulationRate: 5.6, levelDbfs: -22, ending: { contour: contours[index % 5], changeSemitones: -3.1, fade: index % 5 === 2, fadeDb: -9 } })),
  };
}

function call() {
  return {
    ...row(0), hasAudio: true, script: mockScript, language: 'zh-CN', roles: started.roles, bands: started.bands, usual: { speakingRate: 4.4, levelDbfs: -23, pitchSpreadSemitones: 3 },
    gaps: [{ from: 70, to: 74, cause: 'paused' }],
    cues: [{ ...cue, at: 31, clearedAt: 39.2, clearReason: 'corrected' }, { ...cue, number: 2, code: 'finish-strong', at: 62, clearedAt: 82, clearReason: 'expired', words: { 'zh-CN': { title: '说完整', fact: '近 8 句有 4 句语尾变弱', action: '句尾的词也要送到' }, en: { title: 'Finish strong', fact: '4 of your last 8 sentences faded', action: 'Carry the last word' } } }],
    report: {
      durationSeconds: seconds, channels: [channel('agent', 0.4), channel('customer', 3.6)],
      conversation: { talkRatio: 0.55, overlapSeconds: 0.8, interruptions: 1, longestMonologueSeconds: 31, medianResponseSeconds: 0.6, deadAirSeconds: 0 },
      score: { total: 86, criteria: [
        { id: 'pace', points: 17, of: 20, reading: 'speakingRate', value: 5.2, moments: [{ start: 31, end: 34 }, { start: 57, end: 60 }] }, { id: 'volume', points: 20, of: 20 }, { id: 'endings', points: 11, of: 15, moments: [{ start: 13.2, end: 15.1 }] },
        { id: 'pauses', points: 15, of: 15, reading: 'monologueSeconds', value: 31 }, { id: 'listening', points: 20, of: 20 }, { id: 'variety', points: null, of: 10, notApplicable: 'too-short' },
      ] },
    },
  };
}

const spoken = [phrases(0.4), phrases(3.6)];

function speaking(side: number, time: number): boolean {
  return spoken[side]?.some((phrase) => time >= phrase.start && time < phrase.end) ?? false;
}

function traces() {
  const times = Array.from({ length: seconds * 10 }, (_, index) => (index + 0.5) / 10);
  return { stepSeconds: 0.1, channels: ['agent', 'customer'].map((role, index) => ({
    role,
    active: times.map((time) => speaking(index, time)),
    levelDbfs: times.map((time) => speaking(index, time) ? -23 + 6 * Math.sin(time * 11) * Math.sin(time * 1.7) : -64),
    f0Hz: times.map((time) => speaking(index, time) && Math.sin(time * 9) > -0.6 ? (index ? 120 : 196) * 2 ** (0.25 * Math.sin(time * 1.3)) : null),
    rate: times.map((time) => time < 5 ? null : (index ? 4 : 4.9) + 0.8 * Math.sin(time / (7 + index))),
  })) };
}

/** A tone on either side where it speaks: 8 kHz, 16 bits, stereo. */
function wav(): Buffer {
  const rate = 8000, frames = rate * seconds, sound = Buffer.alloc(44 + frames * 4);
  sound.write('RIFF', 0); sound.writeUInt32LE(36 + frames * 4, 4); sound.write('WAVEfmt ', 8); sound.writeUInt32LE(16, 16); sound.writeUInt16LE(1, 20); sound.writeUInt16LE(2, 22);
  sound.writeUInt32LE(rate, 24); sound.writeUInt32LE(rate * 4, 28); sound.writeUInt16LE(4, 32); sound.writeUInt16LE(16, 34); sound.write('data', 36); sound.writeUInt32LE(frames * 4, 40);
  for (let frame = 0; frame < frames; frame++) for (const side of [0, 1])
    sound.writeInt16LE(speaking(side, frame / rate) ? Math.round(3000 * Math.sin(frame * (side ? 0.09 : 0.15))) : 0, 44 + frame * 4 + side * 2);
  return sound;
}
