import type { Line } from './line';

interface Deed {
  /** As a choice in the filter. */
  label: string;
  /** "Amina Khan … “A story”." */
  done: string;
  /** "Amina Khan was not allowed to … “A story”." */
  tried: string;
}

/** What the log tells of, in plain words. A test holds it equal to what is written there. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  publish: { label: 'Published', done: 'published', tried: 'publish' },
  unpublish: { label: 'Taken back', done: 'took back', tried: 'take back' },
  'edit-live': {
    label: 'Edited while live',
    done: 'edited, while readers see it,',
    tried: 'edit',
  },
  'ask-for-review': {
    label: 'Asked for a review',
    done: 'asked for a review of',
    tried: 'ask for a review of',
  },
  approve: { label: 'Approved', done: 'approved', tried: 'approve' },
  'withdraw-approval': {
    label: 'Approval or review withdrawn',
    done: 'withdrew the approval or review of',
    tried: 'withdraw the approval of',
  },
  override: { label: 'Rule overridden', done: 'overrode a rule for', tried: 'override a rule for' },
  'take-down': { label: 'Taken down', done: 'took down', tried: 'take down' },
  'withdraw-consent': {
    label: 'Consent withdrawn',
    done: 'withdrew the consent for',
    tried: 'withdraw the consent for',
  },
  schedule: { label: 'Scheduled', done: 'scheduled', tried: 'schedule' },
  unschedule: {
    label: 'Schedule cancelled',
    done: 'cancelled the schedule of',
    tried: 'cancel the schedule of',
  },
  'hand-over': { label: 'Handed over', done: 'handed over', tried: 'hand over' },
};

const ROLES: Readonly<Record<string, string>> = {
  writer: 'Writer',
  editor: 'Editor',
  'safeguarding-lead': 'Safeguarding lead',
  'strapi-super-admin': 'Super admin',
};

/** "Amina Khan (Writer) asked for a review of “A story” in French." */
export function sentenceOf({ what, result, name, role, title, language }: Line): string {
  const deed = DEEDS[what] ?? { done: what, tried: what };
  const verb = result === 'done' ? deed.done : `was not allowed to ${deed.tried}`;
  const thing = title === null || title === '' ? 'something without a title' : `“${title}”`;
  return `${name}${roleWords(role)} ${verb} ${thing}${languageWords(language)}.`;
}

function roleWords(role: string | null): string {
  const roles = (role ?? '').split(', ').filter((code) => code !== '');
  return roles.length === 0 ? '' : ` (${roles.map((code) => ROLES[code] ?? code).join(', ')})`;
}

function languageWords(language: string | null): string {
  if (language === null || language === '') return '';
  return ` in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language}`;
}
