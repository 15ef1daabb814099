import { describe, expect, it } from 'vitest';
import { protocolExamples } from '../dev/protocolExamples';
import { callOnScreen, LiveBoard } from '../src/live/liveBoard';
import { objectionOnScreen, pointsSaid } from '../src/live/liveText';
import type { LiveMessages } from '../src/live/protocol';

const examples = protocolExamples();
const example = <K extends keyof LiveMessages>(name: K) => examples.get(name) as LiveMessages[K];
const { callId, agent } = example('CallStarted');

function boardWith(...names: (keyof LiveMessages)[]): LiveBoard {
  const board = new LiveBoard();
  for (const name of names) board.receive(name, example(name));
  return board;
}

const callOf = (board: LiveBoard) => board.calls.value.get(callId);

describe('the messages of docs/protocol.md', () => {
  it('are all there that the client reads', () => {
    for (const name of ['start', 'pause', 'resume', 'stop', 'started', 'ack', 'cue', 'cueCleared', 'drill', 'error', 'CallStarted', 'Readings', 'Cue', 'CueCleared', 'CallChanged', 'Transcript', 'Finding', 'TranscriptState', 'CallScored', 'CallEnded'])
      expect(examples.has(name), name).toBe(true);
  });

  it('begin a call', () => expect(callOf(boardWith('CallStarted'))?.started.agent.name).toBe('李娜'));

  it('bring readings', () => expect(callOf(boardWith('CallStarted', 'Readings'))?.readings?.agent.speakingRate).toBe(4.6));

  it('put a cue on screen', () => expect(callOf(boardWith('CallStarted', 'Cue'))?.cue?.words['zh-CN']?.title).toBe('慢一点'));

  it('take the cue away and keep it for judging', () => {
    const call = callOf(boardWith('CallStarted', 'Cue', 'CueCleared'));
    expect(call?.cue).toBeNull();
    expect(call?.past?.cleared.reason).toBe('corrected');
  });

  it('tell that the source is lost', () => expect(callOf(boardWith('CallStarted', 'CallChanged'))?.state).toBe('source-lost'));

  it('end the call with its score', () => {
    const call = callOf(boardWith('CallStarted', 'Cue', 'CallEnded'));
    expect(call?.ended?.score).toBe(86);
    expect(call?.cue).toBeNull();
  });

  it('bring what was said, and what it shows', () => {
    const text = callOf(boardWith('CallStarted', 'Transcript', 'Finding'))?.text;
    expect(text?.lines.map((line) => line.text)).toEqual(['It is too expensive for me.']);
    expect(text && objectionOnScreen(text, 62)?.class).toBe('no-money');
    expect(text && [...pointsSaid(text).keys()]).toEqual(['price']);
  });

  it('tell how far the text is', () => expect(callOf(boardWith('CallStarted', 'TranscriptState'))?.text.state).toBe('working'));

  it('change the score of a call that is over', () => expect(callOf(boardWith('CallStarted', 'CallEnded', 'CallScored'))?.ended?.score).toBe(81));

  it('that overtake the answer which tells of their call are not lost', () => expect(callOf(boardWith('Cue', 'Transcript', 'CallStarted'))).toMatchObject({ cue: { number: 1 }, text: { lines: [{ number: 12 }] } }));

  it('about a call that is not watched change nothing', () => expect(boardWith('Readings', 'Cue', 'CallEnded').calls.value.size).toBe(0));
});

describe('the live board', () => {
  it('drops readings older than those shown', () => {
    const board = boardWith('CallStarted', 'Readings');
    board.receive('Readings', { ...example('Readings'), at: 40 });
    expect(callOf(board)?.readings?.at).toBe(42.5);
  });

  it('ignores the clearing of a cue that another has replaced', () => {
    const board = boardWith('CallStarted', 'Cue');
    board.receive('Cue', { ...example('Cue'), number: 2, code: 'pause' });
    board.receive('CueCleared', example('CueCleared'));
    expect(callOf(board)?.cue?.number).toBe(2);
  });

  it('keeps the readings of a call that is told again after a reconnection', () => {
    const board = boardWith('CallStarted', 'Readings', 'CallStarted');
    expect(callOf(board)?.readings?.at).toBe(42.5);
  });

  it('forgets after a reconnection what no longer runs', () => {
    const board = boardWith('CallStarted');
    board.keepOnly([], () => true);
    expect(board.calls.value.size).toBe(0);
  });

  it('keeps an ended call until its summary is read', () => {
    const board = boardWith('CallStarted', 'CallEnded');
    board.keepOnly([], () => true);
    expect(callOnScreen(board.calls.value, agent.id)?.ended?.status).toBe('ended');
    board.dismiss(callId);
    expect(callOnScreen(board.calls.value, agent.id)).toBeNull();
  });

  it('shows the running call rather than the ended one, and no other agent\'s', () => {
    const board = boardWith('CallStarted', 'CallEnded');
    board.tell({ ...example('CallStarted'), callId: 'next' });
    board.tell({ ...example('CallStarted'), callId: 'other', agent: { id: 'someone', name: '王强' } });
    expect(callOnScreen(board.calls.value, agent.id)?.started.callId).toBe('next');
  });

  it('remembers a judgement on the cue shown and on the one that just went', () => {
    const board = boardWith('CallStarted', 'Cue');
    board.judge(callId, 1, 'helpful');
    expect(callOf(board)?.cue?.feedback).toBe('helpful');
    board.receive('CueCleared', example('CueCleared'));
    board.judge(callId, 1, 'wrong');
    expect(callOf(board)?.past?.cue.feedback).toBe('wrong');
  });

  it('forgets the cues of the other side when the roles are swapped', () => {
    const board = boardWith('CallStarted', 'Readings', 'Cue');
    board.receive('CallChanged', { callId, state: 'roles-swapped', at: 64 });
    expect(callOf(board)).toMatchObject({ state: 'running', cue: null, past: null, cuesGiven: 0, readings: null, started: { roles: ['customer', 'agent'] } });
  });

  it('tells its listeners only of real changes', () => {
    const board = boardWith('CallStarted');
    let told = 0;
    board.calls.subscribe(() => told++);
    board.receive('CueCleared', example('CueCleared'));
    expect(told).toBe(0);
    board.receive('Cue', example('Cue'));
    expect(told).toBe(1);
  });
});
