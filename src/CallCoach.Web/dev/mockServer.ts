import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Plugin } from 'vite';
import { WebSocketServer, type WebSocket } from 'ws';
import { mockAnswers } from './mockAnswers.ts';
import { mockFindings, mockLines, mockScript } from './mockWords.ts';
import { protocolExamples } from './protocolExamples.ts';

interface Example { callId: string; agent: { speakingRate: number; levelDbfs: number } }

const endOfRecord = '\u001e';

/**
 * A stand-in for the server while one works on views: `CALLCOACH_MOCK=1 npm run dev`. Its messages are the protocol's
 * examples. `CALLCOACH_MOCK` chooses what the live page shows: cue, well, ended, lost, paused, silent (without text) or none.
 */
export function mockServer(scene: string): Plugin {
  return {
    name: 'callcoach-mock-server',
    configureServer(vite) {
      const hub = new WebSocketServer({ noServer: true });
      const ingest = new WebSocketServer({ noServer: true });
      vite.httpServer?.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        const server = request.url?.startsWith('/hubs/live') ? hub : request.url?.startsWith('/ingest') ? ingest : null;
        server?.handleUpgrade(request, socket, head, (ws) => server.emit('connection', ws));
      });
      hub.on('connection', (socket: WebSocket) => talkHub(socket, scene));
      ingest.on('connection', talkIngest);
      vite.middlewares.use(answer);
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const url = request.url ?? '';
  if (url.startsWith('/hubs/live/negotiate')) return reply(response, 200, {
    negotiateVersion: 1, connectionId: createHash('sha1').update(String(Math.random())).digest('hex'), connectionToken: 'mock',
    availableTransports: [{ transport: 'WebSockets', transferFormats: ['Text'] }],
  });
  if (!url.startsWith('/api/v1')) return next();
  const found = mockAnswers(request.method ?? 'GET', url.slice('/api/v1'.length));
  if (found instanceof Buffer) return void response.writeHead(200, { 'Content-Type': 'audio/wav', 'Content-Length': found.length }).end(found);
  if (found === undefined) reply(response, 404, { code: 'not-found', title: 'Not found' });
  else reply(response, found === null ? 204 : 200, found);
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(body === null ? undefined : JSON.stringify(body));
}

function talkHub(socket: WebSocket, scene: string): void {
  const examples = protocolExamples();
  const example = (name: string, changes: object = {}) => ({ ...(examples.get(name) as Example), ...changes });
  const send = (message: object) => socket.send(JSON.stringify(message) + endOfRecord);
  const call = (target: string, argument: object) => send({ type: 1, target, arguments: [argument] });
  const started = example('CallStarted', { startedAt: new Date(Date.now() - 42_500).toISOString(), script: scene === 'silent' ? null : mockScript, transcript: scene === 'silent' ? 'no-model' : 'live' });
  const callId = started.callId;
  let told = 0;
  /** The words come as they would: most are there, the rest follow one by one. */
  const tellWords = (lines: number) => {
    if (scene === 'silent') return;
    call('Transcript', { callId, replaces: false, state: 'live', lines: mockLines.slice(told, lines) });
    call('Finding', { callId, replaces: false, findings: mockFindings.filter(({ line }) => line > told && line <= lines) });
    told = lines;
  };
  let readingsAt = 42.5;
  const readings = setInterval(() => {
    const message = example('Readings', { at: (readingsAt += 0.25) });
    message.agent = { ...message.agent, speakingRate: (scene === 'cue' ? 6 : 4.5) + 0.3 * Math.sin(readingsAt), levelDbfs: -23 + Math.sin(readingsAt * 1.7) };
    if (scene !== 'none' && scene !== 'ended') call('Readings', message);
    if (told > 0 && told < 6 && readingsAt % 2 === 0) tellWords(told + 1);
  }, 250);
  socket.on('close', () => clearInterval(readings));
  socket.on('message', (data: Buffer) => {
    for (const text of data.toString().split(endOfRecord).filter(Boolean)) {
      const message = JSON.parse(text) as { type?: number; target?: string; invocationId?: string; protocol?: string };
      if (message.protocol) send({});
      if (message.type !== 1) continue;
      if (scene !== 'none') tellWords(4);
      const list = scene === 'none' ? [] : [started];
      send({ type: 3, invocationId: message.invocationId, result: message.target === 'WatchCall' ? started : list });
      if (scene === 'cue') call('Cue', example('Cue'));
      if (scene === 'lost') call('CallChanged', example('CallChanged'));
      if (scene === 'paused') call('CallChanged', example('CallChanged', { state: 'paused' }));
      if (scene === 'ended') call('CallEnded', example('CallEnded'));
    }
  });
}

/** Acknowledges what comes, as section 1 says. */
function talkIngest(socket: WebSocket): void {
  let channels = 2;
  socket.on('message', (data: Buffer, binary: boolean) => {
    if (binary) {
      const position = Number(data.readBigInt64LE(0)) + (data.length - 8) / 2 / channels;
      return socket.send(JSON.stringify({ type: 'ack', position }));
    }
    const message = JSON.parse(data.toString()) as { type: string; callId: string; channels: number };
    if (message.type === 'start') {
      channels = message.channels;
      socket.send(JSON.stringify({ type: 'started', callId: message.callId, position: 0, rejoined: false }));
    }
    if (message.type === 'stop') socket.close(1000, 'stopped');
  });
}
