import { RESERVED_PAGE_ADDRESSES as reservedByTheSite } from '@breaking-the-chains/shared/addresses';
import { DISPLAY_AS } from '@breaking-the-chains/shared/author';
import { blockTypes } from '@breaking-the-chains/shared/blocks/block';
import { CARD_ICONS } from '@breaking-the-chains/shared/blocks/cards';
import { CHANGE_TYPES } from '@breaking-the-chains/shared/change';
import { HISTORY_KINDS } from '@breaking-the-chains/shared/history';
import { DEPICTS, FOCUS } from '@breaking-the-chains/shared/media';
import { PREVIEW_TYPES as previewedByTheSite } from '@breaking-the-chains/shared/preview';
import * as statistic from '@breaking-the-chains/shared/statistic';
import * as testimony from '@breaking-the-chains/shared/testimony';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PREVIEW_TYPES } from '../src/previews/asked.ts';
import { RESERVED_PAGE_ADDRESSES } from '../src/slugs/reserved.ts';

interface Attribute {
  type: string;
  component?: string;
  components?: string[];
  enum?: string[];
  maxLength?: number;
  required?: boolean;
  private?: boolean;
  inversedBy?: string;
  mappedBy?: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}
interface Schema {
  info: { displayName: string; description?: string; icon?: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, Attribute>;
  indexes?: { columns: string[] }[];
}

const src = path.resolve(import.meta.dirname, '../src');
const OURS = CHANGE_TYPES.filter((type) => type !== 'file');
const types = new Map(
  OURS.map((type) => [type, read(`api/${type}/content-types/${type}/schema.json`)]),
);
const components = new Map(
  ['block', 'element'].flatMap((room) =>
    readdirSync(path.join(src, 'components', room)).map((file): [string, Schema] => [
      `${room}.${path.basename(file, '.json')}`,
      read(`components/${room}/${file}`),
    ]),
  ),
);
const everything = new Map<string, Schema>([...types, ...components]);

function read(file: string): Schema {
  return JSON.parse(readFileSync(path.join(src, file), 'utf8'));
}

const attributesOf = (name: string) => Object.entries(everything.get(name)?.attributes ?? {});
const attribute = (name: string, field: string) => everything.get(name)?.attributes[field];

test('every dynamic zone offers exactly the contract’s blocks, in its order', () => {
  for (const type of ['story', 'page']) {
    expect(attribute(type, 'blocks')?.components).toEqual(blockTypes.map((one) => `block.${one}`));
  }
  const blocks = [...components.keys()].filter((name) => name.startsWith('block.'));
  expect(blocks.sort()).toEqual(blockTypes.map((one) => `block.${one}`).sort());
});

test.each([
  ['author', 'displayAs', DISPLAY_AS],
  ['statistic', 'qualifier', statistic.QUALIFIERS],
  ['statistic', 'measure', statistic.MEASURES],
  ['statistic', 'estimate', statistic.ESTIMATES],
  ['statistic', 'verification', statistic.VERIFICATIONS],
  ['testimony', 'form', testimony.TESTIMONY_FORMS],
  ['testimony', 'narrative', testimony.NARRATIVES],
  ['element.picture', 'depicts', DEPICTS],
  ['element.picture', 'focus', FOCUS],
  ['element.card', 'icon', CARD_ICONS],
  ['block.chart', 'kind', ['bar', 'line', 'share', 'pictogram']],
  ['block.statistics', 'layout', ['band', 'grid']],
  ['block.picture', 'size', ['column', 'wide', 'full']],
])('%s: the choices for %s are the contract’s', (name, field, choices) => {
  expect(attribute(name, field)?.enum).toEqual([...choices]);
});

test.each([...everything.keys()])('%s says in words what it is', (name) => {
  const { displayName, description = '', icon } = everything.get(name)?.info ?? { displayName: '' };
  expect(displayName).not.toBe('');
  expect(description.length).toBeGreaterThan(20);
  if (components.has(name)) expect(icon).toBeTruthy();
});

test.each([...everything.keys()])('%s limits every text that is typed', (name) => {
  for (const [field, { type, maxLength }] of attributesOf(name)) {
    if (!['string', 'text', 'uid', 'email'].includes(type)) continue;
    expect(maxLength, `${name}.${field} has no maxLength. Add one.`).toBeGreaterThan(0);
    // A string's column has room for no more.
    if (type !== 'text') expect(maxLength).toBeLessThanOrEqual(255);
  }
});

test('drafts are for stories and pages alone', () => {
  const drafted = OURS.filter((type) => types.get(type)?.options?.draftAndPublish);
  expect(drafted).toEqual(['story', 'page']);
});

test('all that is written is localised, but for citations and addresses', () => {
  const localised = OURS.filter((type) => types.get(type)?.pluginOptions?.i18n?.localized);
  expect(OURS.filter((type) => !localised.includes(type))).toEqual(['source', 'redirect']);
  for (const type of localised) {
    for (const [field, { type: kind, pluginOptions }] of attributesOf(type)) {
      // Else one language overwrites the other.
      if (!['component', 'dynamiczone', 'text', 'blocks'].includes(kind)) continue;
      expect(pluginOptions?.i18n?.localized, `${type}.${field} is not localised.`).toBe(true);
    }
  }
});

test('no relation leads back, which would let one request walk the whole database', () => {
  for (const name of everything.keys()) {
    for (const [field, { inversedBy, mappedBy }] of attributesOf(name)) {
      expect([inversedBy, mappedBy], `${name}.${field}`).toEqual([undefined, undefined]);
    }
  }
});

test('what has a slug has an index on it', () => {
  for (const [type, { attributes, indexes }] of types) {
    if (!attributes.slug) continue;
    expect(
      indexes?.map(({ columns }) => columns),
      type,
    ).toContainEqual(['slug', 'locale']);
  }
});

test('pages may not take what the contract reserves for the site', () => {
  expect(RESERVED_PAGE_ADDRESSES).toEqual([...reservedByTheSite]);
});

test('what the CMS gives previews of, the site can show', () => {
  expect(PREVIEW_TYPES).toEqual(previewedByTheSite);
});

test('the history of a figure has the contract’s kinds', () => {
  const { attributes } = read('api/statistic-history/content-types/statistic-history/schema.json');
  expect([...(attributes['kind']?.enum ?? [])].sort()).toEqual([...HISTORY_KINDS].sort());
});

test('consent stays in the CMS', () => {
  const consent = attributesOf('testimony').filter(([field]) => field.startsWith('consent'));
  expect(consent).toHaveLength(4);
  for (const [, { private: isPrivate }] of consent) expect(isPrivate).toBe(true);
});
