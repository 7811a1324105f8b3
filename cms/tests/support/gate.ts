import type { Core } from '@strapi/strapi';
import { approveSample } from '../../src/approval/sample.ts';
import { fieldsOf } from '../../src/unknown-fields.ts';
import { signIn } from './admin.ts';
import { paragraphs } from './blocks.ts';
import { documentsOf, pictureOf } from './content.ts';
import { inputFile, scene } from './pictures.ts';
import type { Cms } from './strapi.ts';

/** A day so many from today, so that no test grows old. */
export const dayFrom = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Fits what a refusal says: at which field, by path. */
export const refusedAt = (...paths: string[]) => ({
  name: 'ValidationError',
  details: { errors: paths.map((path) => ({ path: path.split('.') })) },
});

/** What passes every rule; tests break one thing of it. */
export const GOOD = {
  story: {
    title: 'A story',
    standfirst: 'Words.',
    publishedOn: '2026-11-02',
    contentNote: 'Note.',
  },
  testimony: {
    ...{ text: 'They said it was a good job.', form: 'retold', narrative: 'told-to-us' },
    ...{ pseudonym: 'Maya', nameChanged: true, consentReference: 'C-0042' },
    ...{ consentOn: dayFrom(-30), consentExpires: dayFrom(300) },
  },
  source: { publisher: 'ILO', title: 'Estimates', url: 'https://ilo.example' },
  statistic: { displayValue: '28M', label: 'People in forced labour' },
  author: { name: 'Amina Khan', displayAs: 'role-only', role: 'Writer' },
  phase: { name: 'Intelligence', headline: 'What was found', body: paragraphs('Words.') },
  caseStudy: { title: 'One operation', summary: 'What was done.' },
};

/**
 * Approves every sensitive story as it is written, so that a test can tell of other rules than A2.
 * Registered last, it works inside the gate.
 */
function approveAll(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (context.uid !== 'api::story.story') return result;
    if (!['create', 'update', 'publish'].includes(context.action)) return result;
    const { entries } = fieldsOf(result);
    for (const entry of Array.isArray(entries) ? entries : [result]) {
      const { documentId, locale } = fieldsOf(entry);
      await approveSample(strapi, { documentId: String(documentId), locale: String(locale) });
    }
    return result;
  });
}

export type Content = ReturnType<typeof contentOf>;

/** Writes things for the gate to look at; each with an address of its own. */
export function contentOf(cms: Cms) {
  const { strapi } = cms;
  approveAll(strapi);
  let made = 0;
  const slug = (type: string) => `${type}-${++made}`;
  const create = async (type: string, data: object, slugged = true) => {
    const given = slugged ? { slug: slug(type), ...data } : data;
    return (await documentsOf(strapi, type).create({ data: given })).documentId;
  };
  return {
    stories: documentsOf(strapi, 'story'),
    slug,
    testimony: (more: object = {}) => create('testimony', { ...GOOD.testimony, ...more }, false),
    source: (more: object = {}) => create('source', { ...GOOD.source, ...more }, false),
    statistic: (more: object = {}) => create('statistic', { ...GOOD.statistic, ...more }),
    author: (more: object = {}) => create('author', { ...GOOD.author, ...more }),
    phase: (more: object = {}) => create('case-study-phase', { ...GOOD.phase, ...more }, false),
    caseStudy: (more: object = {}) => create('case-study', { ...GOOD.caseStudy, ...more }),
    story: (more: object = {}) => create('story', { ...GOOD.story, ...more }),
  };
}

export const showing = {
  testimony: (testimony: string) => ({ __component: 'block.testimony', testimony }),
  statistics: (...statistics: string[]) => ({ __component: 'block.statistics', statistics }),
  caseStudy: (caseStudy: string) => ({ __component: 'block.case-study', caseStudy }),
  picture: (picture: object) => ({ __component: 'block.picture', picture }),
  text: (text: string) => ({ __component: 'block.rich-text', text: paragraphs(text) }),
};

/** A picture that passes every rule. */
export async function uploadPicture(strapi: Core.Strapi): Promise<ReturnType<typeof pictureOf>> {
  const files = inputFile('hill.png', await scene(120, 80).png().toBuffer());
  const [file] = await strapi.plugin('upload').service('upload').upload({ data: {}, files });
  return pictureOf(file.id);
}

/** What a log line says, newest last. */
export async function logOf(strapi: Core.Strapi, where: object): Promise<string[]> {
  const lines: { what: string; result: string; name: string; reason: string | null }[] =
    await strapi.db.query('api::log-entry.log-entry').findMany({ where, orderBy: { id: 'asc' } });
  return lines.map(({ what, result, name, reason }) =>
    [what, result, name, reason].filter((word) => word !== null).join(' | '),
  );
}

/** Asks the admin's own routes as somebody who is signed in. */
export async function adminOf(cms: Cms, jwt?: string) {
  const token = jwt ?? (await signIn(cms.strapi, cms.url));
  return async (method: string, path: string, body?: object) => {
    const response = await fetch(`${cms.url}${path}`, {
      method,
      // A kept connection may be closed by the server at the moment it is used again.
      headers: {
        ...{ authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        connection: 'close',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
}

/** Somebody with a role that may do only this. */
export async function signInAs(
  cms: Cms,
  name: string,
  permissions: { action: string; subject?: string; conditions?: string[] }[],
): Promise<string> {
  const { strapi } = cms;
  const role = await strapi.service('admin::role').create({ name, description: '' });
  await strapi.service('admin::role').assignPermissions(
    role.id,
    permissions.map((one) => ({ subject: null, properties: {}, conditions: [], ...one })),
  );
  const email = `${name}@example.org`;
  const password = 'Password-of-the-tests-1';
  await strapi
    .service('admin::user')
    .create({ email, firstname: name, password, roles: [role.id], isActive: true });
  const response = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data }: { data: { token: string } } = await response.json();
  return data.token;
}
