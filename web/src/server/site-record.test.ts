import { expect, test } from 'vitest';
import { exampleDocument } from '../cms/fake-cms.ts';
import { NotFound } from '../cms/failures.ts';
import { openSiteRecords } from './site-records.ts';

const typical = exampleDocument('site/typical');

/** Settings by language, as the CMS has them. */
async function recordsOf(settings: Map<unknown, object>) {
  return openSiteRecords({
    async fetchJson(_, query) {
      const data = settings.get(query?.['locale']);
      if (data === undefined) throw new NotFound('CMS /api/site: there is no such document');
      return { data };
    },
    kept: async () => null,
    keep: async () => {},
    onBroken: () => {},
  });
}

test('a language without settings has those of the original, and its own as soon as they come', async () => {
  const settings = new Map<unknown, object>([['en', { ...typical, club: 'The club' }]]);
  const records = await recordsOf(settings);
  expect((await records.in('fr').read()).site.club).toBe('The club');
  settings.set('en', { ...typical, club: 'Renamed' });
  records.apply([change('en', typical.documentId)]);
  expect((await records.in('fr').read()).site.club).toBe('Renamed');
  settings.set('fr', { ...typical, club: 'Le club' });
  records.apply([change('fr', typical.documentId)]);
  expect((await records.in('fr').read()).site.club).toBe('Le club');
});

test('so has one that is begun before the original', async () => {
  const settings = new Map<unknown, object>();
  const records = await recordsOf(settings);
  const { ingredients } = await records.in('fr').read();
  settings.set('fr', { ...typical, club: 'Le club' });
  records.apply([change('fr', typical.documentId)]);
  expect((await records.in('fr').read()).site.club).toBe('Le club');
  // Pages that were made meanwhile hear of it by the same.
  expect([...ingredients.dependencies]).toEqual(['collection:site:fr', 'collection:site:en']);
});

test('an answer that comes late, from before a change, is not taken for the last', async () => {
  const answers: ((club: string) => void)[] = [];
  const kept: unknown[] = [];
  const records = await openSiteRecords({
    fetchJson: () =>
      new Promise((resolve) => {
        answers.push((club) => resolve({ data: { ...typical, club } }));
      }),
    kept: async () => null,
    keep: async (_, answer) => void kept.push(answer),
    onBroken: () => {},
  });
  const record = records.in('en');
  const [early, told] = [record.read(), change('en', typical.documentId)];
  records.apply([told]);
  const late = record.read();
  answers[1]?.('Renamed');
  await late;
  answers[0]?.('Before');
  await early;
  expect(record.lastGood().club).toBe('Renamed');
  expect(kept).toHaveLength(1);
});

const change = (locale: string, documentId: string) => ({
  ...({ seq: 1, at: '2026-11-26T10:00:00.000Z', type: 'site', action: 'update' } as const),
  ...{ documentId, locale },
});
