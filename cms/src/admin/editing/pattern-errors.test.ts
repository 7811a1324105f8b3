import { expect, test } from 'vitest';
import { withPatternWords } from './pattern-errors';

const ofAddress = 'slug must match the following: "/^[a-z]+$/"';
const ofOthers = { id: 'components.Input.error.validation.regex', defaultMessage: 'Pattern.' };

test('the address of a document says what to write', () => {
  expect(withPatternWords('api::story.story', { slug: ofAddress })).toEqual({
    slug: 'Use small letters, digits and hyphens, such as children-at-work.',
  });
});

test('so does a link deep inside; what else is red there stays', () => {
  const label = { id: 'required', defaultMessage: 'Required.' };
  const errors = { blocks: [undefined, { links: [{ url: ofOthers, label }] }] };
  expect(withPatternWords('api::source.source', errors)).toEqual({
    blocks: [
      undefined,
      { links: [{ url: expect.stringMatching(/^Begin with \/ for a page of ours/), label }] },
    ],
  });
});

test('the address of a source has words of its own', () => {
  expect(withPatternWords('api::source.source', { url: ofOthers })).toEqual({
    url: expect.stringMatching(/^Begin with https:/),
  });
});

test('errors of other kinds stay the very same, so that nothing is drawn again', () => {
  const errors = { title: { id: 'required' }, blocks: [{ text: 'Words.' }] };
  expect(withPatternWords('api::story.story', errors)).toBe(errors);
});
