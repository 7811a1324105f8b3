import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Models } from '../../src/gate/models.ts';
import type { Attributes, Schema } from '../../src/seed/schema.ts';

const src = path.resolve(import.meta.dirname, '../../src');

function attributesIn(file: string): Attributes {
  return JSON.parse(readFileSync(path.join(src, file), 'utf8')).attributes;
}

/** What the CMS would know of its types and components, read from their files. */
export const schema: Schema = {
  types: Object.fromEntries(
    readdirSync(path.join(src, 'api')).map((type) => [
      type,
      attributesIn(`api/${type}/content-types/${type}/schema.json`),
    ]),
  ),
  components: Object.fromEntries(
    ['block', 'element'].flatMap((room) =>
      readdirSync(path.join(src, 'components', room)).map((file) => [
        `${room}.${path.basename(file, '.json')}`,
        attributesIn(`components/${room}/${file}`),
      ]),
    ),
  ),
  localised: new Set(),
  locales: [],
};

export const models: Models = (uid) =>
  schema.components[uid] ?? schema.types[uid.replace(/^api::.+\./, '')] ?? {};
