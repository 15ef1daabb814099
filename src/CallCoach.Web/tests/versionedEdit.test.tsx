import { App } from 'antd';
import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Language } from '../src/hooks/appContext';
import { useVersionedEdit, type VersionedEdit } from '../src/hooks/useVersionedEdit';
import { Problem } from '../src/live/rest/http';
import type { Versioned } from '../src/live/versioned';
import { textsOf } from '../src/texts';

interface State extends Versioned { text: string }
const state = (version: number, text: string): State => ({ version, text, editedBy: '陈静', editedAt: null });
const store = { draftOf: ({ text }: State) => text, get: vi.fn<() => Promise<State>>(), put: vi.fn<(version: number, draft: string) => Promise<State>>() };

let edit: VersionedEdit<State, string>, root: Root;
const tell = vi.fn<(shown: VersionedEdit<State, string>) => void>();
function Editor() {
  const shown = useVersionedEdit(state(1, 'old'), store);
  useEffect(() => tell(shown));
  return null;
}

beforeEach(() => {
  vi.resetAllMocks();
  tell.mockImplementation((shown) => {
    edit = shown;
  });
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  root = createRoot(document.createElement('div'));
  act(() => root.render(<Language value={{ language: 'en', texts: textsOf.en, choose: () => undefined }}><App><Editor /></App></Language>));
});
afterEach(() => act(() => root.unmount()));

const type = (text: string) => act(() => edit.change(text));
const save = () => act(() => edit.save());

it('sends the version that was edited, and goes on from the answer', async () => {
  store.put.mockResolvedValue(state(2, 'mine'));
  type('mine');
  expect(edit.unsaved).toBe(true);
  await save();
  expect(store.put).toHaveBeenCalledWith(1, 'mine');
  expect([edit.unsaved, edit.state.version]).toEqual([false, 2]);
});

it('keeps the draft and shows the other state when somebody was first', async () => {
  store.put.mockRejectedValueOnce(new Problem(409, 'changed-meanwhile', ''));
  store.get.mockResolvedValue(state(2, 'theirs'));
  type('mine');
  await save();
  expect([edit.draft, edit.other?.text]).toEqual(['mine', 'theirs']);
  store.put.mockResolvedValue(state(3, 'mine'));
  await save();
  expect(store.put).toHaveBeenLastCalledWith(2, 'mine');
  expect([edit.other, edit.state.version]).toEqual([null, 3]);
});

it('takes the other state only when it is chosen', async () => {
  store.put.mockRejectedValueOnce(new Problem(409, 'changed-meanwhile', ''));
  store.get.mockResolvedValue(state(2, 'theirs'));
  type('mine');
  await save();
  act(() => edit.discard());
  expect([edit.draft, edit.other, edit.unsaved]).toEqual(['theirs', null, false]);
});

it('tells what the server finds wrong, by its path, and keeps the draft', async () => {
  store.put.mockRejectedValueOnce(new Problem(400, 'invalid', '', { 'scripts.0.title': ['must not be empty'] }));
  type('mine');
  await save();
  expect([edit.errors, edit.draft]).toEqual([{ 'scripts.0.title': ['must not be empty'] }, 'mine']);
});
