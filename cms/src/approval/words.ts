import { fieldsOf as viewFields } from '../edit-view/view';
import { typeViews } from '../edit-view/views';
import type { Fields } from '../unknown-fields';
import { STORY } from './approval';

/** "case-study" of "api::case-study.case-study", "rich-text" of "block.rich-text". */
export const typeOf = (uid: string): string => uid.split('.').at(-1) ?? uid;

/** What editors call differently. */
const CALLED: Readonly<Record<string, string>> = { 'rich-text': 'text' };

const inWords = (uid: string) => CALLED[typeOf(uid)] ?? typeOf(uid).replaceAll('-', ' ');

/** As the form calls it. */
export const fieldWords = (field: string): string => storyFields[field]?.label ?? field;

const storyView = typeViews[STORY];
const storyFields = storyView === undefined ? {} : viewFields(storyView);

export const blockWords = (component: string, place: number): string =>
  `Block ${place + 1} (${inWords(component)})`;

/** The fields by which an editor knows a record, for each type. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  statistic: ['displayValue', 'label'],
  testimony: ['pseudonym'],
  'case-study': ['title'],
  'case-study-phase': ['name', 'headline'],
  source: ['publisher', 'title'],
  author: ['name'],
  topic: ['name'],
};

export function recordWords(uid: string, values: Fields): string {
  const names = NAMES[typeOf(uid)] ?? [];
  const name = names
    .map((field) => values[field])
    .filter((value) => typeof value === 'string' && value !== '')
    .join(' ');
  return name === '' ? `the ${inWords(uid)} without a name` : `the ${inWords(uid)} “${name}”`;
}
