import { expect, test } from 'vitest';
import { widthsFor } from './sizes';

test.each([
  [300, [300]],
  [480, [480]],
  [900, [480, 768, 900]],
  [1920, [480, 768, 1080, 1440, 1920]],
  [2560, [480, 768, 1080, 1440, 1920]],
])('a picture of %i pixels gets the widths %j', (width, widths) => {
  expect(widthsFor(width)).toEqual(widths);
});
