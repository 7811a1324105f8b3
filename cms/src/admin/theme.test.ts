import { expect, test } from 'vitest';
import { dark, light } from './theme';

const WHITE = '#ffffff';

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

const l = light.colors;
const d = dark.colors;

test.each([
  ['links on paper', l.primary600, WHITE],
  ['links on the page', l.primary600, l.neutral100],
  ['the current menu entry', l.primary700, l.primary100],
  ['a badge', l.primary600, l.primary100],
  ['a button', WHITE, l.buttonPrimary600],
  ['a button under the pointer', WHITE, l.buttonPrimary500],
  ['hints on paper', l.neutral600, WHITE],
  ['hints on the page', l.neutral600, l.neutral100],
  ['placeholders', l.neutral500, WHITE],
  ['text', l.neutral800, l.neutral150],
  ['what needs the lead', l.warning700, WHITE],
  ['links on dark paper', d.primary600, d.neutral0],
  ['links on the dark page', d.primary600, d.neutral100],
  ['the current menu entry in the dark', d.primary700, d.primary100],
  ['a badge in the dark', d.primary600, d.primary200],
  ['a button in the dark', WHITE, d.buttonPrimary600],
  ['a button under the pointer in the dark', WHITE, d.buttonPrimary500],
  ['hints on dark paper', d.neutral600, d.neutral0],
  ['hints on dark lines', d.neutral600, d.neutral150],
  ['placeholders in the dark', d.neutral500, d.neutral0],
])('%s can be read (AA, 4.5 to 1)', (_what, ink, ground) => {
  expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
});
