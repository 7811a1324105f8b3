import { expect, test } from 'vitest';
import { fetchChanges } from './support/feed.ts';
import { bootCms, databases } from './support/strapi.ts';

const MARK = 'import_under_way';
const SCHEDULE = 'api::schedule.schedule';
const TAKEDOWN = 'api::takedown.takedown';

test.each(databases)(
  'A3, T6: what an import was cut off from is done at the next start, before any plan, on %s',
  async (database) => {
    const before = await bootCms({ database });
    const { feed } = (await fetchChanges(before)).meta;
    const { db } = before.strapi;
    const named = { type: 'api::story.story', document: 'a'.repeat(24), language: 'en' };
    await db.query(SCHEDULE).create({
      data: {
        ...{ ...named, title: 'Planned elsewhere', deed: 'publish', stage: 'planned' },
        ...{ due: new Date(Date.now() - 60_000), person: 1, name: 'Somebody else' },
      },
    });
    await db.query(TAKEDOWN).create({
      data: {
        ...{ ...named, title: 'Taken down elsewhere', stage: 'working', begunAt: new Date() },
        ...{ reason: 'r', name: 'n', report: { addresses: [], files: [] } },
      },
    });
    await db.connection.schema.createTable(MARK, (table) => table.increments());

    const after = await bootCms({ from: await before.stopAndKeep() });
    expect(await after.strapi.db.query(SCHEDULE).findMany({})).toMatchObject([
      { stage: 'refused', reason: expect.stringContaining('Plan it again') },
    ]);
    expect(await after.strapi.db.query(TAKEDOWN).findMany({})).toMatchObject([
      { stage: 'incomplete' },
    ]);
    expect((await fetchChanges(after)).meta.feed).not.toBe(feed);
    expect(await after.strapi.db.connection.schema.hasTable(MARK)).toBe(false);
    await after.stop();
  },
);
