import { onTestFinished } from 'vitest';
import { makeFolder } from '../pages/test-support.ts';
import { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';

const silent = { info: () => {}, error: () => {} };

export function entry(id: string, more: Partial<Entry> = {}): Entry {
  return {
    ...{ kind: 'story', locale: 'en', id, path: `/stories/${id}`, title: id },
    ...{
      titleLocale: more.locale ?? 'en',
      summary: '',
      headings: '',
      names: '',
      text: '',
      updatedAt: null,
      publishedOn: null,
    },
    ...{ sensitive: false, pictures: [], ingredients: [id] },
    ...more,
  };
}

/** A catalogue with these entries, until the test is over. */
export async function catalogueOf(...entries: Entry[]): Promise<Catalogue> {
  const catalogue = new Catalogue(await makeFolder(), silent);
  onTestFinished(() => catalogue.close());
  for (const one of entries) catalogue.put(one, one);
  return catalogue;
}
