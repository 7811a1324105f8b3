import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewLogEntry } from '../src/log/entry.ts';
import { writeLog } from '../src/log/write.ts';
import { signInAs, type SignedIn } from './support/people.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const subject = { type: 'story', documentId: 'abc', locale: 'en', title: 'A story' };
const amina = { id: 1, name: 'Amina Khan', roles: ['writer'] };
const ruth = { id: 2, name: 'Ruth Khan', roles: ['safeguarding-lead'] };

describe.each(databases)('reading the log on %s (A4)', (database) => {
  let cms: Cms;
  let editor: SignedIn;
  let writer: SignedIn;
  beforeAll(async () => {
    cms = await bootCms({ database });
    editor = await signInAs(cms, 'Noor', 'editor');
    writer = await signInAs(cms, 'Amina', 'writer');
    const write = (entry: NewLogEntry, person = amina) => writeLog(cms.strapi, entry, person);
    await write({ what: 'ask-for-review', result: 'done', subject });
    await write({ what: 'publish', result: 'refused', subject, reason: 'A2' });
    await write(
      { what: 'approve', result: 'done', subject, reason: 'Fine, "really",\nfine.' },
      ruth,
    );
    const formula = { ...subject, documentId: 'def', title: '=HYPERLINK("https://evil.example")' };
    await write({ what: 'publish', result: 'done', subject: formula }, ruth);
    const arabic = { ...subject, documentId: 'ghi', locale: 'ar', title: 'كسر القيود' };
    await write({ what: 'publish', result: 'done', subject: arabic }, ruth);
  });
  afterAll(() => cms.stop());

  const read = async (query = '') => {
    const { status, body } = await editor.ask('GET', `/newsroom/log?${query}`);
    expect(status).toBe(200);
    // Safe because an answer of another shape fails what is expected of it.
    return body as {
      data: { what: string; name: string; document: string }[];
      meta: { pagination: object };
    };
  };

  test('the newest line comes first, in pages', async () => {
    const { data, meta } = await read('pageSize=2');
    expect(data.map(({ document }) => document)).toEqual(['ghi', 'def']);
    expect(meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 3, total: 5 });
    expect((await read('pageSize=2&page=3')).data).toMatchObject([{ what: 'ask-for-review' }]);
  });

  test.each([
    ['what=publish', 3],
    ['what=publish&result=refused', 1],
    ['what=&result=', 5],
    ['name=ruth', 3],
    ['document=abc', 3],
    ['from=2020-01-01', 5],
    ['from=2999-01-01', 0],
    ['to=2020-01-01', 0],
    [`to=${new Date().toISOString().slice(0, 10)}`, 5],
  ])('%s finds %i', async (query, count) => {
    expect((await read(query)).data).toHaveLength(count);
  });

  test('a filter that means nothing is refused, and says which', async () => {
    for (const query of ['from=yesterday', 'what=dance', 'page=0']) {
      const { status, body } = await editor.ask('GET', `/newsroom/log?${query}`);
      expect(status).toBe(400);
      const field = query.split('=')[0] ?? '';
      expect(body).toMatchObject({ error: { message: expect.stringContaining(field) } });
    }
  });

  test('it is taken along as a spreadsheet, in which nothing runs', async () => {
    const { status, body } = await editor.ask('GET', '/newsroom/log.csv?name=khan');
    expect(status).toBe(200);
    const text = String(body);
    expect(text.split('\r\n')[0]).toContain('When (UTC),Who,Role,What,Result');
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(text).toContain('"Fine, ""really"",\nfine."');
    expect(text).toContain('كسر القيود');
    expect(text.trimEnd().split('\r\n')).toHaveLength(6);
    const filtered = await editor.ask('GET', '/newsroom/log.csv?result=refused');
    expect(String(filtered.body).trimEnd().split('\r\n')).toHaveLength(2);
  });

  test('more lines than are read at once are all in it', async () => {
    const entry = { what: 'schedule', result: 'done', subject } as const;
    for (let line = 0; line < 520; line += 1) await writeLog(cms.strapi, entry, amina);
    const { body } = await editor.ask('GET', '/newsroom/log.csv?what=schedule');
    expect(String(body).trimEnd().split('\r\n')).toHaveLength(521);
  });

  test('it is for those who may: no writer, and nobody who is not signed in', async () => {
    for (const path of ['/newsroom/log', '/newsroom/log.csv']) {
      expect((await writer.ask('GET', path)).status).toBe(403);
      expect((await fetch(`${cms.url}${path}`)).status).toBe(401);
    }
  });
});
