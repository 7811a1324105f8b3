import type { Core } from '@strapi/strapi';
import { isLead, personNow } from '../newsroom/person';
import { isTheCms } from '../roles/may-publish';
import { STORY, type Approval, type StoryVersion } from './approval';
import { lookAt } from './look';
import { approvalOf, stepsOf, wasApproved } from './state';

/** A reason why a story must not go out, as the gate tells it. */
export interface ApprovalProblem {
  id: 'A2';
  level: 'stops';
  path: string[];
  message: string;
  key: 'A2';
}

interface Asked extends StoryVersion {
  uid: string;
  status?: 'draft' | 'published' | undefined;
}

/** None, or the one that stops a sensitive story (A2); asked about its draft, or what is live. */
export async function approvalProblems(
  strapi: Core.Strapi,
  { uid, documentId, locale, status = 'draft' }: Asked,
): Promise<ApprovalProblem[]> {
  if (uid !== STORY) return [];
  const version = { documentId, locale };
  const look = await lookAt(strapi, version, status);
  if (look === null || !look.isSensitive) return [];
  const steps = await stepsOf(strapi, version);
  const message =
    status === 'draft'
      ? messageFor(approvalOf(look, steps), maySend(strapi))
      : wasApproved(look, steps)
        ? null
        : NEVER;
  if (message === null) return [];
  return [{ id: 'A2', level: 'stops', path: ['sensitive'], message, key: 'A2' }];
}

const NEVER =
  'This story is sensitive, and nobody has approved just this content. Ask for a review.';

/** Whether whoever acts now may bring out what is approved (A1): the lead, or the CMS at its time. */
const maySend = (strapi: Core.Strapi) => isTheCms(strapi) || isLead(personNow(strapi));

function messageFor({ state, changed }: Approval, mayBeSent: boolean): string | null {
  switch (state) {
    case 'not-needed':
      return null;
    case 'none':
      return 'This story is sensitive, so the safeguarding lead has to approve it first. Ask for a review.';
    case 'asked':
      return 'This story waits for its review. It can go out when the safeguarding lead has approved it.';
    case 'void':
      return `The approval no longer holds, because this changed since: ${changed.join(', ')}. Ask for a review again.`;
    case 'approved':
      return mayBeSent ? null : 'This story is approved. The safeguarding lead publishes it.';
  }
}
