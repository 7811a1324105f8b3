import type { Author } from '@breaking-the-chains/shared/author';
import type { Messages } from '../i18n/messages.ts';

/** How an author is called: by the name they chose to show (B1), by role, or as a former member (B2). */
export function authorName(author: Author, messages: Messages): string {
  if (author.former) return messages.story.formerMember;
  return author.name ?? author.role;
}
