import { expect, test } from 'vitest';
import { checkSamples } from './check.ts';
import type { Sample } from './sample.ts';
import type { Schema } from './schema.ts';

const localised = { pluginOptions: { i18n: { localized: true } } };

const schema: Schema = {
  types: {
    topic: { name: { type: 'string', required: true, ...localised } },
    story: {
      title: { type: 'string', required: true, ...localised },
      note: { type: 'text', ...localised },
      publishedOn: { type: 'date' },
      topics: { type: 'relation', relation: 'oneToMany', target: 'api::topic.topic' },
      related: { type: 'relation', relation: 'oneToMany', target: 'api::story.story' },
      blocks: { type: 'dynamiczone', components: ['block.picture', 'block.topics'] },
    },
    source: { story: { type: 'relation', relation: 'oneToOne', target: 'api::story.story' } },
  },
  localised: new Set(['topic', 'story']),
  locales: ['en', 'fr', 'ar'],
  components: {
    'block.picture': { file: { type: 'media' }, alternativeText: { type: 'text' } },
    'block.topics': {
      topics: {
        type: 'relation',
        relation: 'oneToMany',
        target: 'api::topic.topic',
        required: true,
      },
    },
  },
};

const sample = (type: string, key: string, content: Sample['content']): Sample => ({
  type,
  key,
  locale: null,
  file: `${type}/${key}.json`,
  content,
});
const check = (samples: Sample[], files: string[] = []) => checkSamples(samples, files, schema);
const french = (original: Sample, content: Sample['content'], locale = 'fr'): Sample => ({
  ...original,
  locale,
  file: original.file.replace('.json', `.${locale}.json`),
  content,
});
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
      '  "story/broken.json": colour — is not a field. Use one of: title, note, publishedOn, topics, related, blocks.',
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

test('translations come after every original, and keep its relations', () => {
  const story = sample('story', 'one', { title: 'One', topics: ['rights'] });
  const other = sample('topic', 'water', { name: 'Water' });
  const { ordered } = check([
    french(story, { title: 'Une' }),
    french(topic, { name: 'Droits' }),
    story,
    topic,
    other,
  ]);
  expect(ordered.map(({ file }) => file)).toEqual([
    'topic/rights.json',
    'story/one.json',
    'topic/water.json',
    'topic/rights.fr.json',
    'story/one.fr.json',
  ]);
  expect(ordered.at(-1)?.content).toEqual({ title: 'Une', topics: ['rights'] });
});

test('a translation does without what is not translated, unless a block needs it', () => {
  const related = sample('story', 'two', { title: 'Two' });
  const blocks = [{ block: 'topics', topics: ['rights'] }];
  const story = sample('story', 'one', { title: 'One', related: ['two'], topics: ['rights'] });
  const without = french(story, { title: 'Une' });
  expect(check([story, related, topic, without]).ordered).toHaveLength(4);
  const needing = french(story, { title: 'Une', blocks });
  expect(() => check([story, related, topic, needing])).toThrow(
    '"story/one.fr.json": blocks.0.topics.0 — there is no topic/rights.fr.json. Add it, or take this out.',
  );
});

test('a translation says everything that its original says in words', () => {
  const story = sample('story', 'one', {
    title: 'One',
    note: 'A note',
    publishedOn: '2026-11-01',
  });
  expect(() => check([story, french(story, { title: 'Une' })])).toThrow(
    '"story/one.fr.json": note — is in story/one.json and not here. Translate it, or write null.',
  );
  expect(check([story, french(story, { title: 'Une', note: null })]).ordered).toHaveLength(2);
});

test('a translation of nothing, into no language of ours or of what has one version is refused', () => {
  const source = sample('source', 'one', {});
  const wrong = [
    french(sample('topic', 'gone', {}), { name: 'Rien' }),
    french(topic, { name: 'Rechte' }, 'de'),
    french(source, {}),
  ];
  expect(() => check([topic, source, ...wrong])).toThrow(
    [
      'The sample content cannot be loaded:',
      '  "topic/gone.fr.json": its name — there is no topic/gone.json that it could be a translation of. Add it.',
      '  "topic/rights.de.json": its name — "de" is not a language of the site. Use one of: fr, ar.',
      '  "source/one.fr.json": its name — of type "source" there is one version for every language. Take the file away.',
    ].join('\n'),
  );
});
