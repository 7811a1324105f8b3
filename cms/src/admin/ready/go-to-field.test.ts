// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Step } from './field-path';
import { goToField } from './go-to-field';

const field = (name: string, label: string, type = 'string'): Step => ({
  ...{ kind: 'field', name, label, type },
});
const block = (place: number): Step => ({ kind: 'item', place, label: '', isBlock: true });
const item = (place: number): Step => ({ kind: 'item', place, label: '', isBlock: false });
const blocks = field('blocks', 'Blocks', 'dynamiczone');

/** A folded item, as Strapi draws it: what it holds appears when it is opened. */
function fold(id: string, inside: string): string {
  return `<div><h3><button type="button" aria-expanded="false" aria-controls="${id}" data-inside='${inside}'>Open</button></h3></div>`;
}

function openAsStrapi(event: Event): void {
  const header = event.target;
  if (!(header instanceof HTMLElement) || header.dataset['inside'] === undefined) return;
  header.setAttribute('aria-expanded', 'true');
  const region = document.createElement('div');
  region.id = header.getAttribute('aria-controls') ?? '';
  region.setAttribute('role', 'region');
  region.innerHTML = header.dataset['inside'];
  requestAnimationFrame(() => header.closest('div')?.append(region));
}

/** Strapi names the choice of headings above a text, not the text. */
const text = (label: string, id: string) =>
  `<div><label for="of-${id}">${label}*</label><button type="button" name="blocks.1.text" id="headings-${id}">Text</button>
  <div contenteditable="true" tabindex="0" id="${id}" aria-labelledby="of-${id}"></div></div>`;

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  document.addEventListener('click', openAsStrapi);
  const pictures = fold('p0', text('Words', 'words-0')) + fold('p1', text('Words', 'words-1'));
  document.body.innerHTML = `<form>
    <div><label for="title">Title*</label><input id="title" name="title" /></div>
    <div><div><label>Opening picture</label><button type="button">Empty</button></div>
      <div><label>File</label><button type="button" id="hero-file">Browse</button></div></div>
    <div><label>File</label><button type="button" id="other-file">Browse</button></div>
    <div><label>Pictures (2)</label><div aria-describedby="how-to-move">${pictures}</div></div>
    <ol><li>${fold('b0', text('Text', 'text-0'))}</li><li>${fold('b1', text('Text', 'text-1'))}</li></ol>
  </form>`;
});

const goTo = async (path: string, ...steps: Step[]) => {
  const hasArrived = await goToField(path.split('.'), steps);
  return hasArrived ? document.activeElement?.id : undefined;
};

test('a field that has a name is reached by it', async () => {
  expect(await goTo('title', field('title', 'Title'))).toBe('title');
});

test('a block is opened by its place, and its field reached', async () => {
  expect(await goTo('blocks.1.text', blocks, block(1), field('text', 'Text', 'blocks'))).toBe(
    'text-1',
  );
});

test('a block that is open stays so', async () => {
  await goTo('blocks.0.text', blocks, block(0), field('text', 'Text', 'blocks'));
  expect(await goTo('blocks.0.text', blocks, block(0), field('text', 'Text'))).toBe('text-0');
});

test('of two fields with the same label, the one within its component is reached', async () => {
  const hero = field('hero', 'Opening picture', 'component');
  expect(await goTo('hero.file', hero, field('file', 'File', 'media'))).toBe('hero-file');
  expect(await goTo('hero', hero)).toBe('hero-file');
});

test('one of a list of components is opened by its place', async () => {
  const list = field('pictures', 'Pictures', 'component');
  expect(await goTo('pictures.1.words', list, item(1), field('words', 'Words'))).toBe('words-1');
});

test('a way that ends nowhere reaches what is nearest, or says that it did not arrive', async () => {
  expect(await goTo('blocks.0.gone', blocks, block(0), field('gone', 'Gone'))).toBe(
    'headings-text-0',
  );
  expect(await goTo('gone')).toBeUndefined();
});
