import type { HistoryEntry } from '@breaking-the-chains/shared/history';
import { expect, test } from 'vitest';
import { messagesIn } from '../../i18n/messages.ts';
import { historyWords } from './history-words.ts';

const on = '2026-10-12';
const said = (entry: Omit<HistoryEntry, 'on'>) => historyWords({ on, ...entry }, messagesIn('en'));

test('what happened to a figure is a sentence, also where half of it is unknown (F4)', () => {
  const nothing = { before: null, after: null };
  expect(said({ kind: 'figure-changed', before: null, after: '28M' })).toBe(
    'First written down as 28M.',
  );
  expect(said({ kind: 'figure-changed', ...nothing })).toBe('The figure was changed.');
  expect(said({ kind: 'meaning-changed', ...nothing })).toBe('What it means was described anew.');
  expect(said({ kind: 'source-changed', ...nothing })).toBe('The source was taken out.');
  expect(said({ kind: 'status-changed', before: null, after: 'disputed' })).toBe(
    'Status set to “Disputed”.',
  );
});

test('a status that is no longer known is said as it was written', () => {
  expect(said({ kind: 'status-changed', before: 'guessed', after: 'verified' })).toBe(
    'Status changed from “guessed” to “Verified”.',
  );
});
