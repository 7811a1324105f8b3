import { expect, test } from 'vitest';
import { checkCaptions } from './captions';

const cue = 'WEBVTT\n\n00:01.000 --> 00:04.000\n';

test('captions in any script pass', () => {
  expect(() => checkCaptions('a.vtt', Buffer.from(`${cue}مرحبا – good morning`))).not.toThrow();
});

test.each([
  ['another encoding', Buffer.from(`${cue}caf\xe9`, 'latin1'), /UTF-8/],
  ['bytes that are no text', Buffer.from(`${cue}a\0b`), /not text/],
  ['no cue', Buffer.from('WEBVTT\n\nHello'), /no cue/],
  ['more than 1 MB', Buffer.from(cue + 'a'.repeat(1024 * 1024)), /larger than 1 MB/],
])('captions with %s are refused', (_, bytes, why) => {
  expect(() => checkCaptions('a.vtt', bytes)).toThrow(why);
});
