import { describe, expect, test } from 'vitest';
import { bootCms, databases, PREVIEW_TOKEN, READ_TOKEN } from './support/strapi.ts';

interface Token {
  id: number;
  name: string;
  type: string;
  permissions: { action: string }[];
}

describe.each(databases)('tokens on %s', (database) => {
  test('are the two of the environment, change with it and stay else as they are', async () => {
    const first = await bootCms({ database });
    const tokens = await list(first);
    expect(tokens.map(({ name, type }) => [name, type])).toEqual([
      ['web-preview', 'custom'],
      ['web-read', 'custom'],
    ]);
    const [read, preview] = [actionsOf(tokens, 'web-read'), actionsOf(tokens, 'web-preview')];
    const shared = read.filter((action) => preview.includes(action));
    expect(read).toEqual([...shared, 'api::change.change.find']);
    expect(preview.filter((action) => !shared.includes(action))).toEqual([
      'api::preview-link.preview-link.findOne',
    ]);
    for (const action of [...read, ...preview]) expect(action).toMatch(/\.find(One)?$/);

    const NEW_TOKEN = 'another-token-of-the-tests'.padEnd(40, 'n');
    const kept = await first.stopAndKeep();
    const environment = { WEB_READ_TOKEN: NEW_TOKEN };
    const second = await bootCms({ database, from: kept, environment });
    expect(await list(second)).toEqual(tokens);
    const statuses = await Promise.all(
      [READ_TOKEN, NEW_TOKEN, PREVIEW_TOKEN].map(async (token) => {
        return (await second.get('/api/stories', { token })).status;
      }),
    );
    expect(statuses).toEqual([401, 200, 200]);
    await second.stop();
  }, 180_000);
});

async function list({ strapi }: { strapi: Awaited<ReturnType<typeof bootCms>>['strapi'] }) {
  const found: Token[] = await strapi.db.query('admin::api-token').findMany({
    select: ['id', 'name', 'type'],
    populate: { permissions: { select: ['action'] } },
    orderBy: { name: 'asc' },
  });
  // The database promises no order among the permissions of one token.
  return found.map(({ permissions, ...token }) => ({
    ...token,
    permissions: permissions.toSorted((a, b) => a.action.localeCompare(b.action)),
  }));
}

function actionsOf(tokens: Token[], name: string): string[] {
  const token = tokens.find((one) => one.name === name);
  return (token?.permissions ?? [])
    .map(({ action }) => action)
    .sort(
      (a, b) => Number(a.includes('change')) - Number(b.includes('change')) || a.localeCompare(b),
    );
}
