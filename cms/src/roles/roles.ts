import type { NewsroomAction } from '../newsroom/actions';

type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** What a role may do with the documents of one type. */
export interface TypeRights {
  may: readonly Verb[];
  /** Update and delete only what they made themselves. */
  ownOnly?: true;
  /** See and write the fields that never leave the CMS (T5); else those are hidden. */
  seesPrivate?: true;
}

export interface Role {
  code: string;
  name: string;
  description: string;
  /** By the content type's own name; a type that is not named is not seen. */
  content: Readonly<Record<string, TypeRights>>;
  uploads: 'own' | 'all';
  newsroom: readonly NewsroomAction[];
}

const reads: TypeRights = { may: ['read'] };
const drafts: TypeRights = { may: ['create', 'read', 'update', 'delete'], ownOnly: true };
const publishes: TypeRights = { may: ['create', 'read', 'update', 'delete', 'publish'] };
/** Of what has no drafts: every save is live at once. */
const edits: TypeRights = { may: ['create', 'read', 'update', 'delete'], seesPrivate: true };

const editorContent = {
  story: publishes,
  page: publishes,
  statistic: edits,
  source: edits,
  'case-study': edits,
  'case-study-phase': edits,
  topic: edits,
  author: edits,
  helpline: edits,
  site: { may: ['create', 'read', 'update'] },
  testimony: reads,
} as const satisfies Role['content'];

/** The roles of the newsroom (A1). Strapi's super admin stands above them. */
export const ROLES: readonly Role[] = [
  {
    code: 'writer',
    name: 'Writer',
    description: 'Writes stories and pages as drafts and asks for reviews. Publishes nothing.',
    content: {
      ...Object.fromEntries(Object.keys(editorContent).map((type) => [type, reads])),
      story: drafts,
      page: drafts,
    },
    uploads: 'own',
    newsroom: ['ask'],
  },
  {
    code: 'editor',
    name: 'Editor',
    description: 'Edits everything but testimony, and publishes what is not sensitive.',
    content: { ...editorContent, redirect: reads },
    uploads: 'all',
    newsroom: ['ask', 'schedule', 'readLog'],
  },
  {
    code: 'safeguarding-lead',
    name: 'Safeguarding lead',
    description:
      'Approves and publishes sensitive stories, keeps testimony and its consent, overrides rules with a reason, takes down.',
    content: { ...editorContent, testimony: edits, redirect: edits },
    uploads: 'all',
    newsroom: ['ask', 'review', 'takeDown', 'readLog', 'schedule', 'handOver'],
  },
];
