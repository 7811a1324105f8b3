import { expect, test } from 'vitest';
import { placeWords, stepsTo, type Form } from './field-path';

const field = (name: string, label: string, type = 'string', component?: string) => ({
  name,
  label,
  attribute: component === undefined ? { type } : { type, component },
});

const form: Form = {
  layout: [
    [[field('title', 'What readers see first', 'group-heading')]],
    [[field('title', 'Title')], [field('hero', 'Opening picture', 'component', 'element.picture')]],
    [[field('blocks', 'Blocks', 'dynamiczone')]],
  ],
  components: {
    'element.picture': {
      layout: [[field('alternativeText', 'Words for who cannot see it', 'text')]],
      settings: { displayName: 'Picture' },
    },
    'block.programmes': {
      layout: [
        [field('title', 'Title')],
        [field('programmes', 'Programmes', 'component', 'element.programme')],
      ],
      settings: { displayName: 'Programmes' },
    },
    'element.programme': {
      layout: [[field('actions', 'Actions', 'text')]],
      settings: { displayName: 'Programme' },
    },
  },
};
const values = { blocks: [{ __component: 'block.programmes', programmes: [{}, {}] }] };
const words = (path: string) => placeWords(stepsTo(path.split('.'), form, values));

test('a field is named as its form names it', () => {
  expect(words('title')).toBe('Title');
  expect(words('hero.alternativeText')).toBe('Opening picture, Words for who cannot see it');
});

test('a block is counted as an editor counts, and said which it is', () => {
  expect(words('blocks.0.title')).toBe('Block 1 (Programmes), Title');
  expect(words('blocks.0')).toBe('Block 1 (Programmes)');
});

test('a list of components within a block is counted too', () => {
  expect(words('blocks.0.programmes.1.actions')).toBe(
    'Block 1 (Programmes), Programmes 2, Actions',
  );
});

test('the way ends where the form knows no more: words in a text, or a field that is gone', () => {
  expect(words('blocks.0.programmes.1.actions.3.children')).toBe(
    'Block 1 (Programmes), Programmes 2, Actions',
  );
  expect(words('gone.text')).toBe('');
  expect(words('blocks.7.text')).toBe('Block 8');
});
