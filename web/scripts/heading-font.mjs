// Makes src/styles/heading.woff2: Newsreader's display cut, cut down to what headings and numerals need.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);
const original = resolve(
  '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
);
const target = new URL('../src/styles/heading.woff2', import.meta.url);

const ascii = Array.from({ length: 95 }, (_, place) => String.fromCodePoint(32 + place)).join('');
// Neither programmers' signs nor bullets stand in headings.
const usual = ascii.replace(/[*#<>[\]{}\\^_`|~@]/g, '');
// What English, French, Spanish and names of Europe need; Arabic has no letters in this font.
const letters = 'àâäáçèéêëíîïñóôöœßùûúüÁÀÂÇÉÈÊÍÎÑÓÔŒÚ';
const signs = '\u00a0\u202f–—‘’“”«»¡¿…€£−×';
const characters = `${usual}${letters}${signs}`;

const font = await subsetFont(await readFile(original), characters, {
  targetFormat: 'woff2',
  variationAxes: { opsz: 36, wght: 480 },
  keepFeatures: ['kern'],
  noHinting: true,
  // Nothing is left in them: no axis, no hints, no sign made of others.
  dropTables: ['STAT', 'gasp', 'GDEF', 'GSUB'],
});
// With its headers nine packets of 1,460 bytes: what comes in one round trip beside a picture, and in
// three while five others are on the line.
const MOST = 12_600;
if (font.length > MOST)
  throw new Error(`${font.length} bytes are more than ${MOST}: take signs out.`);
await writeFile(target, font);
console.log(`src/styles/heading.woff2: ${(font.length / 1000).toFixed(1)} kB`);
