import { expect, test } from 'vitest';
import { avifQuality, widthsFor } from './sizes';

test.each([
  [300, [300]],
  [480, [480]],
  [900, [480, 768, 900]],
  [1920, [480, 768, 1080, 1440, 1920]],
  [2560, [480, 768, 1080, 1440, 1920]],
])('a picture of %i pixels gets the widths %j', (width, widths) => {
  expect(widthsFor(width)).toEqual(widths);
});

test('what phones are given is coded more coarsely, but no picture that has no other size', () => {
  expect([480, 768].map(avifQuality)).toEqual([38, 38]);
  expect([640, 900, 1080, 1920].map(avifQuality)).toEqual([48, 48, 48, 48]);
});
