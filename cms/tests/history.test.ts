import { parseCaseStudies, parseStatistic, parseStory } from '@breaking-the-chains/shared/parse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from './support/admin.ts';
import { createContent, documentsOf } from './support/content.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const HISTORY = 'api::statistic-history.statistic-history';
const today = () => new Date().toISOString().slice(0, 10);

describe.each(databases)('the history of a figure on %s', (database) => {
  let cms: Cms;
  let content: Awaited<ReturnType<typeof createContent>>;
  let made = 0;
  beforeAll(async () => {
    cms = await bootCms({ database });
    content = await createContent(cms.strapi);
  });
  afterAll(() => cms.stop());

  const statistics = () => documentsOf(cms.strapi, 'statistic');
  async function newStatistic(more: object = {}) {
    const data = { displayValue: '28M', label: 'people', slug: `people-${++made}`, ...more };
    return statistics().create({ data });
  }
  async function historyOf(documentId: string, locale = 'en') {
    const { body } = await cms.get(`/api/statistics/${documentId}?locale=${locale}`);
    return parseStatistic(body).history;
  }

  test('F4: an edit of what readers see is told, newest first, and nothing else', async () => {
    const { documentId } = await newStatistic();
    expect(await historyOf(documentId)).toEqual([]);
    await statistics().update({
      documentId,
      data: { spokenText: 'Words', reviewDue: '2027-01-01' },
    });
    expect(await historyOf(documentId)).toEqual([]);
    await statistics().update({ documentId, data: { source: content.source } });
    const data = {
      verification: 'verified',
      checkedOn: '2026-11-20',
      checkedBy: 'Somebody Real',
    } as const;
    await statistics().update({ documentId, data });
    await statistics().update({
      documentId,
      data: { displayValue: '27.6M', numericValue: 27_600_000 },
    });
    expect(await historyOf(documentId)).toEqual([
      { on: today(), kind: 'figure-changed', before: '28M', after: '27.6M' },
      { on: today(), kind: 'status-changed', before: 'not-verified', after: 'verified' },
      {
        on: today(),
        kind: 'source-changed',
        before: null,
        after: 'International Labour Organization: Global estimates',
      },
      { on: '2026-11-20', kind: 'checked', before: null, after: null },
    ]);
    const rows = await cms.strapi.db.query(HISTORY).findMany({});
    expect(JSON.stringify(rows)).not.toContain('Somebody Real');
  });

  test('a figure that comes with a check has it in its history', async () => {
    const { documentId } = await newStatistic({ checkedOn: '2026-11-02' });
    expect(await historyOf(documentId)).toMatchObject([{ on: '2026-11-02', kind: 'checked' }]);
  });

  test('checks are told in every language, words in their own', async () => {
    const { documentId } = await newStatistic();
    const french = { displayValue: '28 M', label: 'personnes' };
    await statistics().update({ documentId, locale: 'fr', data: french });
    expect(await historyOf(documentId, 'fr')).toEqual([]);
    const data = { label: 'human beings', verification: 'disputed' } as const;
    await statistics().update({ documentId, locale: 'en', data });
    await statistics().update({ documentId, locale: 'fr', data: { displayValue: '27 M' } });
    const kinds = async (locale: string) =>
      (await historyOf(documentId, locale)).map(({ kind, after }) => `${kind} ${after}`);
    expect(await kinds('en')).toEqual(['status-changed disputed', 'meaning-changed human beings']);
    expect(await kinds('fr')).toEqual(['figure-changed 27 M', 'status-changed disputed']);
  });

  test('the number is the same in every language, so its change is told in each', async () => {
    const { documentId } = await newStatistic({ numericValue: 28_000_000 });
    await statistics().update({
      documentId,
      locale: 'fr',
      data: { displayValue: '28 M', label: 'personnes' },
    });
    await statistics().update({
      documentId,
      locale: 'en',
      data: { numericValue: 27_600_000, displayValue: '27.6M' },
    });
    expect(await historyOf(documentId, 'fr')).toEqual([
      { on: today(), kind: 'figure-changed', before: null, after: null },
    ]);
  });

  test('wherever the figure is shown, its history comes along', async () => {
    const { statistic: documentId } = content;
    await statistics().update({ documentId, data: { displayValue: '236B' } });
    const told = { kind: 'figure-changed', before: '150B', after: '236B' };
    const story = parseStory((await cms.get('/api/stories/every-block')).body);
    for (const block of story.blocks) {
      if (block.type === 'statistics')
        expect(block.statistics[0]?.history).toContainEqual(expect.objectContaining(told));
    }
    const studies = parseCaseStudies((await cms.get('/api/case-studies')).body);
    expect(studies.items[0]?.phases[0]?.statistics[0]?.history).toMatchObject([
      told,
      { kind: 'checked' },
    ]);
  });

  test('nothing sent along with a figure, and no path of ours, adds, changes or removes an entry', async () => {
    const { documentId } = await newStatistic();
    await statistics().update({ documentId, data: { displayValue: '29M' } });
    const before = await historyOf(documentId);
    const token = await signIn(cms.strapi, cms.url);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const where = `${cms.url}/content-manager/collection-types/api::statistic.statistic/${documentId}`;
    const body = JSON.stringify({ displayValue: '29M', label: 'people', history: [] });
    await fetch(where, { method: 'PUT', headers, body });
    expect(await historyOf(documentId)).toEqual(before);
    const history = documentsOf(cms.strapi, 'statistic-history');
    const [row] = await history.findMany({ filters: { statistic: documentId } });
    const id = { documentId: row?.documentId ?? '' };
    await expect(history.delete(id)).rejects.toThrow('is not edited');
    await expect(history.update({ ...id, data: { after: 'x' } })).rejects.toThrow('is not edited');
    for (const method of ['DELETE', 'PUT']) {
      const direct = `${cms.url}/content-manager/collection-types/${HISTORY}/${id.documentId}`;
      const { status } = await fetch(direct, {
        method,
        headers,
        ...(method === 'PUT' && { body }),
      });
      expect(status).toBeGreaterThanOrEqual(400);
    }
    expect((await cms.get('/api/statistic-histories')).status).toBe(404);
    expect(await historyOf(documentId)).toEqual(before);
  });

  test('an edit that is rolled back is not told', async () => {
    const { documentId } = await newStatistic();
    const failing = cms.strapi.db.transaction(async () => {
      await statistics().update({ documentId, data: { displayValue: '1' } });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await historyOf(documentId)).toEqual([]);
  });
});
