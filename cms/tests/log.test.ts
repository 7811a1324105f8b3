import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOG } from '../src/log/entry.ts';
import { logRefusal, writeLog } from '../src/log/write.ts';
import { personIn, THE_CMS } from '../src/newsroom/person.ts';
import { documentsOf } from './support/content.ts';
import { signInAs } from './support/people.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const subject = { type: 'story', documentId: 'abc', locale: 'en', title: 'A story' };

describe.each(databases)('the log on %s (A4)', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await bootCms({ database });
  });
  afterAll(() => cms.stop());

  const lines = (what: string) => cms.strapi.db.query(LOG).findMany({ where: { what } });

  test('a line says when, who, in which role, what, and how it ended', async () => {
    const roles = ['writer', 'editor'];
    const entry = { what: 'publish', result: 'done', subject, reason: 'Because.' } as const;
    await writeLog(cms.strapi, entry, { id: 7, name: 'Amina Khan', roles });
    expect(await lines('publish')).toMatchObject([
      {
        ...{ result: 'done', person: 7, name: 'Amina Khan', role: 'writer, editor' },
        ...{ type: 'story', document: 'abc', language: 'en', title: 'A story', reason: 'Because.' },
        at: expect.anything(),
      },
    ]);
  });

  test('what was refused is told, although its transaction was rolled back', async () => {
    const refused = cms.strapi.db.transaction(async () => {
      await writeLog(cms.strapi, { what: 'approve', result: 'done', subject }, THE_CMS);
      await logRefusal(cms.strapi, { what: 'override', subject, reason: 'M1' }, THE_CMS);
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    await expect
      .poll(() => lines('override'))
      .toMatchObject([{ result: 'refused', name: 'The CMS', reason: 'M1' }]);
    expect(await lines('approve')).toEqual([]);
  });

  test('nobody alters it: neither through the document service nor in the database', async () => {
    await writeLog(cms.strapi, { what: 'take-down', result: 'done', subject }, THE_CMS);
    const [line] = await lines('take-down');
    const documents = documentsOf(cms.strapi, 'log-entry');
    await expect(documents.create({ data: { what: 'x' } })).rejects.toThrow(
      'The log is not edited.',
    );
    await expect(documents.delete({ documentId: line.documentId })).rejects.toThrow('not edited');
    const query = cms.strapi.db.query(LOG);
    const where = { id: line.id };
    await expect(query.update({ where, data: { what: 'x' } })).rejects.toThrow('not edited');
    await expect(query.delete({ where })).rejects.toThrow('not edited');
    expect(await lines('take-down')).toHaveLength(1);
  });

  test('no line gives way to another, and the log is not emptied', async () => {
    await writeLog(cms.strapi, { what: 'schedule', result: 'done', subject }, THE_CMS);
    const [line] = await lines('schedule');
    const { connection } = cms.strapi.db;
    const { tableName: table } = cms.strapi.db.metadata.get(LOG);
    const statement =
      database === 'sqlite'
        ? `INSERT OR REPLACE INTO ${table} (id, what) VALUES (${line.id}, 'x')`
        : `TRUNCATE ${table}`;
    await expect(connection.raw(statement)).rejects.toThrow('not edited');
    expect(await lines('schedule')).toHaveLength(1);
  });

  test('an account is deleted all the same, and what it did stays in the log', async () => {
    const { id } = await signInAs(cms, 'Leaving', 'writer');
    await writeLog(
      cms.strapi,
      { what: 'unschedule', result: 'done', subject },
      { id, name: 'Leaving', roles: ['writer'] },
    );
    await cms.strapi.service('admin::user').deleteById(id);
    expect(await cms.strapi.db.query('admin::user').findOne({ where: { id } })).toBeNull();
    expect(await lines('unschedule')).toMatchObject([{ person: id, name: 'Leaving' }]);
  });

  test('no token reads it', async () => {
    expect((await cms.get('/api/log-entries')).status).toBe(404);
  });
});

test('a person is known by name and the codes of their roles', () => {
  const user = { id: 3, firstname: 'Eason', lastname: null, roles: [{ code: 'writer' }] };
  expect(personIn({ user })).toEqual({ id: 3, name: 'Eason', roles: ['writer'] });
  expect(personIn({})).toEqual(THE_CMS);
});
