import { readFileSync } from 'node:fs';

/** The example messages of docs/protocol.md by their names: its fenced blocks that begin with "json NAME". */
export function protocolExamples(): ReadonlyMap<string, unknown> {
  const text = readFileSync(new URL('../../../docs/protocol.md', import.meta.url), 'utf8');
  return new Map(Array.from(text.matchAll(/```json (\w+)\n(.*?)\n```/gs), ([, name = '', json = '']) => [name, JSON.parse(json) as unknown]));
}
