import { DELETED, isPastGate } from '../../log/reasons';
import type { Line } from './line';

interface Deed {
  /** As a choice in the filter. */
  label: string;
  /** "Amina Khan … “A story”." */
  done: string;
  /** "Amina Khan was not allowed to … “A story”." */
  tried: string;
  /** "… “A story”, which readers see." */
  after?: string;
}

/** What the log tells of, in plain words. A test holds it equal to what is written there. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  publish: { label: 'Published', done: 'published', tried: 'publish' },
  unpublish: { label: 'Taken back', done: 'took back', tried: 'take back' },
  'edit-live': {
    label: 'Edited while live',
    done: 'changed',
    tried: 'change',
    after: ', which readers see',
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
    done: 'cancelled what was planned for',
    tried: 'cancel what is planned for',
  },
  'hand-over': {
    label: 'Handed over',
    done: 'handed over the stories of',
    tried: 'hand over the stories of',
  },
};

const ROLES: Readonly<Record<string, string>> = {
  writer: 'Writer',
  editor: 'Editor',
  'safeguarding-lead': 'Safeguarding lead',
  'strapi-super-admin': 'Super admin',
};

/** "Amina Khan (Writer) asked for a review of “A story” in French." */
export function sentenceOf(line: Line): string {
  const { what, result, name, role } = line;
  const [who, thing] = [`${name}${roleWords(role)}`, thingOf(line)];
  const otherwise = otherSentenceOf(line, who, thing);
  if (otherwise !== null) return otherwise;
  const {
    done,
    tried,
    after = '',
  }: Omit<Deed, 'label'> = DEEDS[what] ?? {
    done: what,
    tried: what,
  };
  const verb = result === 'done' ? done : `was not allowed to ${tried}`;
  return `${who} ${verb} ${thing}${after}.`;
}

/** What happened was not what its deed alone would say. */
function otherSentenceOf(line: Line, who: string, thing: string): string | null {
  const { what, result, reason } = line;
  if (what === 'edit-live' && reason === DELETED) return `${who} deleted ${thing}.`;
  if (result === 'done') return null;
  // Nobody tried anything: it was there already.
  if (isPastGate(reason)) {
    return what === 'publish'
      ? `${who} made ${thing} a draft again.`
      : `${who} kept ${thing} from readers.`;
  }
  // Planning is refused at once and not logged; this was when its time had come.
  if (what === 'schedule') return `What ${who} had planned for ${thing} was refused at its time.`;
  return null;
}

function thingOf({ type, title, language }: Line): string {
  const words = languageWords(language);
  // The log keeps what it is called from everybody (A4).
  if (type === 'testimony') return `a testimony${words}`;
  if (title === null || title === '') return `something without a title${words}`;
  return `${type === 'redirect' ? 'the redirect from ' : ''}“${title}”${words}`;
}

function roleWords(role: string | null): string {
  const roles = (role ?? '').split(', ').filter((code) => code !== '');
  return roles.length === 0 ? '' : ` (${roles.map((code) => ROLES[code] ?? code).join(', ')})`;
}

function languageWords(language: string | null): string {
  if (language === null || language === '') return '';
  return ` in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language}`;
}
