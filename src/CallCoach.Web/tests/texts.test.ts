import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { errorText, rememberedLanguage, textsOf, wordsOf } from '../src/texts';

type Leaf = [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const english = leaves(textsOf.en), chinese = leaves(textsOf['zh-CN']);

/** A text with made-up values in its places; 2 and true pass for whatever a place wants. */
function said(value: unknown): string {
  return typeof value === 'function' ? String((value as (...values: unknown[]) => unknown)('2', '3')) : String(value);
}

describe('the language files', () => {
  it('have the same keys', () => expect(chinese.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort()));

  it.each([['en', english], ['zh-CN', chinese]] as const)('%s says something at every key', (_, texts) => {
    for (const [path, value] of texts) expect(said(value).trim(), path).not.toBe('');
  });

  it('use the values that they are given', () => {
    for (const [path, value] of [...english, ...chinese])
      if (typeof value === 'function' && value.length > 0 && !/interruptions|paceRatio|cuesGiven|members/.test(path)) expect(said(value), path).toContain('2');
  });

  it('speak Chinese in the Chinese file, but for names and units that have no other', () => {
    const allowed = new Set(['settings.units.dBFS', 'common.comma', 'audit.about', 'recognition.size']);
    for (const [path, value] of chinese) if (!allowed.has(path) && !/\{value\}/.test(said(value))) expect(said(value), path).toMatch(/\p{Script=Han}|^[\d /]+$/u);
  });
});

describe('the language of the screens', () => {
  const stored = (language: string | null) => ({ getItem: () => language });

  it('is what was chosen here', () => expect(rememberedLanguage(stored('en'), ['zh-CN'])).toBe('en'));
  it('else what the browser speaks', () => expect(rememberedLanguage(stored(null), ['de', 'en-GB'])).toBe('en'));
  it('else Chinese', () => expect(rememberedLanguage(stored('klingon'), ['fr'])).toBe('zh-CN'));
});

describe('what is said of an error', () => {
  it('is the sentence for its code', () => expect(errorText(textsOf.en, { code: 'wrong-credentials', detail: 'x', status: 401 })).toBe('E-mail or password is wrong.'));
  it('else what the server says', () => expect(errorText(textsOf.en, { code: 'new-code', detail: 'The moon is full.', status: 422 })).toBe('The moon is full.'));
  it('else the sentence for its status', () => expect(errorText(textsOf.en, { code: 'new-code', detail: '', status: 403 })).toBe('You may not do this.'));
  it('and never nothing', () => expect(errorText(textsOf['zh-CN'], new TypeError('x'))).not.toBe(''));
});

it('shows a cue in the other language rather than not at all', () => expect(wordsOf({ en: 'Pause' }, 'zh-CN')).toBe('Pause'));

describe('the views', () => {
  /** Attributes whose text people read or hear. */
  const spoken = new Set(['title', 'placeholder', 'label', 'alt', 'aria-label', 'hint', 'okText', 'cancelText', 'subTitle', 'extra']);
  const root = join(import.meta.dirname, '../src/views');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

  function rawTexts(file: string): string[] {
    const found: string[] = [];
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const visit = (node: ts.Node) => {
      if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
      if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer) && /\p{L}/u.test(node.initializer.text) && node.initializer.text !== 'CallCoach') found.push(node.initializer.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  }

  it('are found', () => expect(files.length).toBeGreaterThan(30));
  it.each(files)('%s takes every word from the language files', (file) => expect(rawTexts(file)).toEqual([]));
});
