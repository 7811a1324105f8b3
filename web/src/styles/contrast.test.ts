import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split(
  /@media \((?:prefers-color-scheme: dark)\)|@media \(forced-colors|@media print/,
);

function coloursOf(part: string): Record<string, string> {
  const found = part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries(Array.from(found, ([, name = '', value = '']) => [name, value]));
}

const themes = {
  light: coloursOf(light),
  dark: { ...coloursOf(light), ...coloursOf(dark) },
};

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: keyof typeof themes, over: string, under: string): number {
  const [a, b] = [over, under].map((name) => {
    const colour: string | undefined = themes[theme][name];
    if (colour === undefined) throw new Error(`tokens.css: --${name} — is not there. Define it.`);
    return luminance(colour);
  });
  const [low = 0, high = 0] = [a ?? 0, b ?? 0].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

const promises: [over: string, under: string, ratio: number][] = [
  ...['ink', 'ink-quiet', 'accent'].flatMap((over): [string, string, number][] => [
    [over, 'paper', 7],
    [over, 'surface', 7],
  ]),
  ['deep-ink', 'deep', 7],
  ['deep-quiet', 'deep', 7],
  ['deep-accent', 'deep', 7],
  ['exit-ink', 'exit', 7],
  ['ink', 'rule', 7],
  ['ink', 'found', 7],
  ['alarm', 'paper', 3],
  ['alarm', 'surface', 3],
  ['paper', 'part-1', 7],
  ['mark', 'paper', 3],
  ['mark', 'surface', 3],
  ...['part-1', 'part-2', 'part-3', 'part-4'].map((over): [string, string, number] => [
    over,
    'paper',
    3,
  ]),
];

test.each(
  promises.flatMap(([over, under, ratio]) => [
    { theme: 'light' as const, over, under, ratio },
    { theme: 'dark' as const, over, under, ratio },
  ]),
)(
  'in the $theme theme --$over is at least $ratio:1 on --$under',
  ({ theme, over, under, ratio }) => {
    expect(contrast(theme, over, under)).toBeGreaterThanOrEqual(ratio);
  },
);
