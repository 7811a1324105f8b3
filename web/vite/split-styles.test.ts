import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { compileStyle, parse as parseComponent } from 'vue/compiler-sfc';
import { stylesFor } from '../src/server/styles.ts';
import { splitStyles } from './split-styles.ts';

const A = 'data-v-1';
const B = 'data-v-12';

/** What a page with elements of these scopes is given of the sheet. */
const given = (css: string, ...scopes: string[]) =>
  stylesFor(splitStyles(css), scopes.map((scope) => `<p ${scope}></p>`).join(''));

test('a rule stands in its layer and query, and only for pages that show its component', () => {
  const css = `@layer ui{.x[${A}]{color:red}@media print{.y[${B}]{color:blue}}p{margin:0}}`;
  expect(given(css)).toBe('@layer ui;@layer ui{p{margin:0}}');
  expect(given(css, B)).toBe(`@layer ui;@layer ui{@media print{.y[${B}]{color:blue}}p{margin:0}}`);
});

test('selectors that were joined for brevity part again', () => {
  const css = `.x[${A}],.y[${B}] b,p{color:red}`;
  expect(given(css, A)).toBe(`.x[${A}]{color:red}p{color:red}`);
});

test('a selector across two components waits for both', () => {
  const css = `.x[${A}] .y[${B}]{color:red}`;
  expect([given(css, A), given(css, B)]).toEqual(['', '']);
  expect(given(css, A, B)).toBe(css);
});

test.each([
  [`:is(h2[${A}],h3[${A}]){color:red}`, true],
  [`.x:has(>b[${A}]){color:red}`, true],
  [`:is(h2[${A}],p){color:red}`, false],
  [`p:not([${A}]){color:red}`, false],
])('%s: a page without the component goes without it: %s', (css, isLeftOut) => {
  expect(given(css) === '').toBe(isLeftOut);
  expect(given(css, A)).toBe(css);
});

test('layers keep their order although the one that named it first is left out', () => {
  const css = `@layer ui{.x[${A}]{color:red}}@layer pages{p{color:blue}}@layer ui{b{color:red}}`;
  expect(given(css)).toMatch(/^@layer ui,pages;/);
  expect(given('@layer one{@layer two{p{color:red}}}')).toMatch(/^@layer one,one\.two;/);
});

test('keyframes of a component go with it, those of all stay', () => {
  const own = `@keyframes turn-1{to{rotate:1turn}}.x[${A}]{animation:turn-1}`;
  const ofAll = '@keyframes arrive-7{to{opacity:1}}';
  expect(given(own + ofAll)).toBe(ofAll);
  expect(given(own + ofAll, A)).toBe(own + ofAll);
});

test('rules within rules, margin boxes and bare at-rules come through whole', () => {
  const css = `.x[${A}]{color:red;&:hover{color:blue}}@page{margin:1cm;@top-left{content:"a"}}`;
  expect(given(css, A)).toBe(
    `.x[${A}]{color:red;&:hover{color:blue}}@page{margin:1cm;@top-left{content:"a"}}`,
  );
  expect(given('@view-transition{navigation:auto}')).toBe('@view-transition{navigation:auto}');
});

/** Every style of the site, as a build would join it. */
function wholeSheet(): string {
  const source = fileURLToPath(new URL('../src', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).sort();
  const paths = files.map((file) => join(source, file));
  const global = paths.filter((path) => path.endsWith('.css') && !path.endsWith('site.css'));
  return [
    ...global.map((path) => readFileSync(path, 'utf8')),
    ...paths.filter((path) => path.endsWith('.vue')).map(compiledStyles),
  ].join('\n');
}

function compiledStyles(path: string, place: number): string {
  const { descriptor } = parseComponent(readFileSync(path, 'utf8'), { filename: path });
  const id = `data-v-${place + 7000}`;
  return descriptor.styles
    .map(({ content, scoped = false }) =>
      compileStyle({ source: content, filename: path, id, scoped }).code.trim(),
    )
    .join('\n');
}

const sheet = wholeSheet();
const pieces = splitStyles(sheet);
const scopes = [...new Set(pieces.flatMap((piece) => piece.scopes))];

/** Each selector with where it stands and what it says, in order. */
function saidBy(css: string): string[] {
  const said: string[] = [];
  parse(css).walkRules((rule) => {
    const around: string[] = [];
    for (let above = rule.parent; above?.type === 'atrule'; above = above.parent) {
      around.unshift('params' in above ? above.params : '');
    }
    const declarations = rule.nodes
      .filter(({ type }) => type === 'decl')
      .map((one) => one.toString());
    for (const selector of rule.selectors) {
      said.push([...around, selector, ...declarations].join(' | ').replace(/\s+/g, ' '));
    }
  });
  return said;
}

test('a page that shows every component has the whole sheet', () => {
  const page = scopes.map((scope) => `<p ${scope}>`).join('');
  expect(scopes.length).toBeGreaterThan(30);
  expect(saidBy(stylesFor(pieces, page))).toEqual(saidBy(sheet));
});

test("a page has every rule of each scope it shows, and no other component's", () => {
  const whole = saidBy(sheet);
  for (const [place, scope] of scopes.entries()) {
    const shown = [scope, scopes[(place * 7 + 3) % scopes.length] ?? scope];
    const page = shown.map((one) => `<p ${one}>`).join('');
    const wanted = whole.filter((rule) =>
      // Keyframes carry the scope in their name.
      [...rule.matchAll(/-(7\d{3})\b/g)].every(([, one]) => shown.includes(`data-v-${one}`)),
    );
    expect(saidBy(stylesFor(pieces, page))).toEqual(wanted);
  }
});
