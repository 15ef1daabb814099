import { judge, type GaugeValues, type Judgement } from '../../drawing/bandGauge';
import type { Band } from '../../live/protocol';
import type { Call, ChannelReport } from '../../live/rest/types';
import type { Texts } from '../../texts';
import { decibels, fineSeconds, percent, perMinute, seconds, semitones } from '../../texts/units';

export interface ReadingRow {
  id: string;
  sentence: string;
  bandText: string | null;
  judgement: Judgement;
  gauge: (GaugeValues & { from: number; to: number; band: Band }) | null;
}

/** Within this share of the customer's pace one keeps it: the middle of the field's 10 to 15 %. */
const samePace = 0.1;

/** The agent's readings as sentences; what is unknown is left out. */
export function callReadings(call: Call, texts: Texts): ReadingRow[] {
  const agent = call.report?.channels.find((channel) => channel.role === 'agent');
  if (!agent) return [];
  return [
    pace(call, agent, texts), paceAgainstCustomer(call, agent, texts), level(call, agent, texts), melody(call, agent, texts), endings(agent, texts), ...conversation(call, texts),
  ].filter((row) => row !== null);
}

function pace({ bands, usual }: Call, { speakingRate: rate }: ChannelReport, texts: Texts): ReadingRow | null {
  if (rate === null) return null;
  const own = usual?.speakingRate ?? null, { sentences } = texts.call;
  const sentence = own === null ? sentences.pace(perMinute(rate)) : sentences.paceUsual(perMinute(rate), perMinute(own));
  return banded('pace', sentence, rate, bands.speakingRate, { from: 1.5, to: 7.5, usual: own }, perMinute, texts);
}

function paceAgainstCustomer({ bands, report }: Call, { articulationRate: own }: ChannelReport, texts: Texts): ReadingRow | null {
  const customer = report?.channels.find((channel) => channel.role === 'customer')?.articulationRate ?? null;
  if (own === null || customer === null || customer <= 0) return null;
  const ratio = own / customer, { sentences } = texts.call;
  const sentence = Math.abs(ratio - 1) <= samePace ? sentences.paceMatched : sentences.paceRatio(percent(Math.abs(ratio - 1)), ratio > 1);
  return banded('paceRatio', sentence, ratio, bands.paceRatio, { from: 0.5, to: 1.6 }, percent, texts);
}

function level({ bands, usual }: Call, { activeLevelDbfs: value }: ChannelReport, texts: Texts): ReadingRow | null {
  if (value === null) return null;
  const own = usual?.levelDbfs ?? null, { sentences } = texts.call;
  const sentence = own === null ? sentences.level(decibels(value)) : sentences.levelUsual(decibels(value), decibels(own));
  return banded('level', sentence, value, bands.levelDbfs, { from: -46, to: -6, usual: own }, decibels, texts);
}

function melody({ bands, usual }: Call, { pitchSpreadSemitones: value }: ChannelReport, texts: Texts): ReadingRow | null {
  if (value === null) return null;
  const own = usual?.pitchSpreadSemitones ?? null, { sentences } = texts.call;
  const sentence = own === null ? sentences.spread(semitones(value)) : sentences.spreadUsual(semitones(value), semitones(own));
  return bands.pitchSpreadSemitones ? banded('melody', sentence, value, bands.pitchSpreadSemitones, { from: 0, to: 7, usual: own }, semitones, texts) : plain('melody', sentence);
}

function endings({ utterances }: ChannelReport, texts: Texts): ReadingRow | null {
  const judged = utterances.filter(({ ending }) => ending.fadeDb !== null);
  return judged.length === 0 ? null : plain('endings', texts.call.sentences.faded(judged.filter(({ ending }) => ending.fade).length, judged.length));
}

function conversation({ bands, report }: Call, texts: Texts): (ReadingRow | null)[] {
  const both = report?.conversation, { sentences } = texts.call;
  // Talk without a break, which is what the band is for; a monologue may hold pauses.
  const run = report?.score?.criteria.find((criterion) => criterion.id === 'pauses')?.value ?? null;
  if (!both) return [];
  return [
    both.talkRatio === null ? null : banded('share', sentences.share(percent(both.talkRatio)), both.talkRatio, bands.talkRatio, { from: 0, to: 1 }, percent, texts),
    run === null ? null : banded('run', sentences.run(seconds(run)), run, bands.runSeconds, { from: 0, to: 120 }, seconds, texts),
    plain('interruptions', sentences.interruptions(both.interruptions)),
    both.medianResponseSeconds === null ? null : plain('response', sentences.response(fineSeconds(both.medianResponseSeconds))),
    both.deadAirSeconds > 0 ? plain('deadAir', sentences.deadAir(seconds(both.deadAirSeconds))) : null,
  ];
}

function plain(id: string, sentence: string): ReadingRow {
  return { id, sentence, bandText: null, judgement: 'unknown', gauge: null };
}

function banded(id: string, sentence: string, value: number, band: Band, scale: { from: number; to: number; usual?: number | null }, format: (value: number) => string, { call: words }: Texts): ReadingRow {
  return { id, sentence, bandText: bandText(band, format, words), judgement: judge(value, band), gauge: { ...scale, value, band } };
}

function bandText({ low, high }: Band, format: (value: number) => string, words: Texts['call']): string | null {
  if (low !== null && high !== null) return words.bandIs(format(low), format(high));
  if (high !== null) return words.bandUpTo(format(high));
  return low === null ? null : words.bandFrom(format(low));
}
