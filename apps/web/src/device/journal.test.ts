import { makeEvent } from '@rugwijs/journal';
import { beforeEach, expect, test, vi } from 'vitest';

// The store answers when a test says so: what is told, or erased, while it is being read must not be undone by what was read.
let answer: (kept: readonly unknown[]) => void;
vi.mock('./storage.ts', () => ({
  readAll: () => new Promise((resolve) => (answer = resolve)),
  add: async () => ({ ok: true }),
  eraseAll: async () => {},
  askToKeep: async () => true,
}));

const earlier = makeEvent(
  'measured',
  { measure: 'pain', value: 4, day: '2026-11-20' },
  { id: 'earlier', at: '2026-11-20T10:00:00+01:00' },
);

async function journal() {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} });
  vi.stubGlobal('document', { addEventListener: () => {}, documentElement: { dataset: {} } });
  return import('./journal.ts');
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['setInterval'] });
});

test('what is told while the store is read is there, and so is what was read', async () => {
  const { append, events, startJournal } = await journal();
  const started = startJournal();
  const told = await append('measured', { measure: 'pain', value: 3, day: '2026-11-21' });
  answer([earlier]);
  await started;
  expect(events.value.map(({ id }) => id)).toEqual(['earlier', told.event.id]);
});

test('what was read before everything was erased does not come back', async () => {
  const { eraseJournal, events, startJournal } = await journal();
  const started = startJournal();
  await eraseJournal();
  answer([earlier]);
  await started;
  expect(events.value).toEqual([]);
});
