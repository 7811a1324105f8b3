import { fieldsOf } from '../unknown-fields';
import { NO_KEYS, type Around, type Values } from './rule';

const PEOPLE = ['adult', 'child-not-identifiable', 'child-identifiable'];
const STORIES = ['api::story.story', 'api::page.page'];

/** Seen by itself, in no story. */
export const alone = (today: string, locale: string): Around => ({
  ...{ today, locale },
  ...{ isInStory: false, isSensitive: false, isOfVerified: false, isBesidePerson: false },
  ...{ keys: NO_KEYS, figures: new Map() },
});

/** What a document or component means for itself and for what stands within. */
export function aroundWithin(around: Around, uid: string, values: Values): Around {
  if (uid === 'api::statistic.statistic') {
    return { ...around, isOfVerified: values['verification'] === 'verified' };
  }
  if (!STORIES.includes(uid)) return around;
  const isSensitive = uid === 'api::story.story' && values['sensitive'] !== false;
  return { ...around, isInStory: true, isSensitive };
}

interface Block {
  uid: string;
  values: Values;
}

/** What stands next to a block, as far as it matters. */
export const besideOf = (blocks: readonly Block[], place: number) => ({
  isBesidePerson: [blocks[place - 1], blocks[place + 1]].some(
    (block) =>
      block?.uid === 'block.picture' &&
      PEOPLE.includes(String(fieldsOf(block.values['picture'])['depicts'])),
  ),
});

/** As the rules compare days. */
export const today = (): string => new Date().toISOString().slice(0, 10);
