const NAMED: Readonly<Record<string, readonly string[]>> = {
  'api::story.story': ['topics', 'related'],
  'api::statistic.statistic': ['topics', 'supersededBy'],
};

interface Relation {
  type: string;
  target?: string;
}

/** Whether this field leads to something of ours: not to who wrote it, nor to its translations. */
export const isOurRelation = (name: string, { type, target = '' }: Relation): boolean =>
  type === 'relation' && target.startsWith('api::') && name !== 'localizations';

/**
 * Whether what this relation leads to is seen where its document is seen. What is only named there,
 * such as a topic or a related story, has its own page, and its own publishing.
 */
export const isShown = (uid: string, name: string, attribute: Relation): boolean =>
  isOurRelation(name, attribute) && NAMED[uid]?.includes(name) !== true;
