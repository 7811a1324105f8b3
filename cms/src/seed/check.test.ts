import { expect, test } from 'vitest';
import { checkSamples } from './check.ts';
import type { Sample } from './sample.ts';
import type { Schema } from './schema.ts';

const schema: Schema = {
  types: {
    topic: { name: { type: 'string', required: true } },
    story: {
      title: { type: 'string', required: true },
      topics: { type: 'relation', relation: 'oneToMany', target: 'api::topic.topic' },
      related: { type: 'relation', relation: 'oneToMany', target: 'api::story.story' },
      blocks: { type: 'dynamiczone', components: ['block.picture'] },
    },
    source: { story: { type: 'relation', relation: 'oneToOne', target: 'api::story.story' } },
  },
  components: { 'block.picture': { file: { type: 'media' }, alternativeText: { type: 'text' } } },
};

const sample = (type: string, key: string, content: Sample['content']): Sample => ({
  type,
  key,
  file: `${type}/${key}.json`,
  content,
});
const check = (samples: Sample[], files: string[] = []) => checkSamples(samples, files, schema);
const topic = sample('topic', 'rights', { name: 'Rights' });

test('what is referred to comes first, whatever the order of the files', () => {
  const story = sample('story', 'first', { title: 'First', topics: ['rights'] });
  const { ordered } = check([sample('source', 'one', { story: 'first' }), story, topic]);
  expect(ordered.map(({ key }) => key)).toEqual(['rights', 'first', 'one']);
});

test('two stories may be related to each other', () => {
  const one = sample('story', 'one', { title: 'One', related: ['two'] });
  const two = sample('story', 'two', { title: 'Two', related: ['one'] });
  expect(check([one, two]).ordered).toHaveLength(2);
});

test('a picture is counted once, with its first description', () => {
  const picture = (alternativeText: string) => ({
    block: 'picture',
    file: 'a.webp',
    alternativeText,
  });
  const blocks = [picture('A door.'), picture('The same door.')];
  const { pictures } = check([sample('story', 's', { title: 'S', blocks })], ['a.webp']);
  expect([...pictures]).toEqual([['a.webp', 'A door.']]);
});

test('every mistake is named at once, each with file, field and mend', () => {
  const broken = sample('story', 'broken', {
    topics: ['right'],
    colour: 'blue',
    blocks: [{ block: 'picture', file: 'gone.webp' }, { block: 'song' }],
  });
  expect(() => check([broken, topic])).toThrow(
    [
      'The sample content cannot be loaded:',
      '  "story/broken.json": title — is missing. Fill it in.',
      '  "story/broken.json": topics.0 — there is no topic/right.json. Add it, or use one of: rights.',
      '  "story/broken.json": colour — is not a field. Use one of: title, topics, related, blocks.',
      '  "story/broken.json": blocks.0.file — there is no pictures/gone.webp. Add it.',
      '  "story/broken.json": blocks.1 — is of an unknown kind, "block.song". Name one that exists.',
    ].join('\n'),
  );
});

test('a value of the wrong shape is named', () => {
  const wrong = sample('story', 'wrong', { title: 'Wrong', topics: 'rights' });
  expect(() => check([wrong, topic])).toThrow('topics — is not a list. Put it in square brackets.');
});

test('a folder that is no content type is refused', () => {
  expect(() => check([sample('article', 'a', {})])).toThrow(
    '"article" is not a content type. Use one of: topic, story, source.',
  );
});
