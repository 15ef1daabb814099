import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The example messages of docs/protocol.md by their names: its fenced blocks that begin with "json NAME". */
export function protocolExamples(): ReadonlyMap<string, unknown> {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/protocol.md'), 'utf8');
  return new Map(Array.from(text.matchAll(/```json (\w+)\n(.*?)\n```/gs), ([, name = '', json = '']) => [name, JSON.parse(json) as unknown]));
}
