import { advises, stops, textOf, type Finding, type Part, type Rule } from '../rule';

const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u;
/** Also where only a name stands after an at sign. */
const SOCIAL =
  /\b(?:instagram|tiktok|snapchat|facebook|twitter|linkedin|youtube|threads|discord|whatsapp|telegram|reddit|twitch|bsky|mastodon)\.\p{L}{2,}|\b(?:x\.com|fb\.com|t\.me|wa\.me|youtu\.be|discord\.gg|bit\.ly|linktr\.ee)\b|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/iu;

const WORDS: Readonly<Record<string, string>> = {
  name: 'name',
  role: 'role',
  bio: 'text about them',
};

/** B1: a student decides what is shown, and cannot be written to by strangers. */
export const studentAuthor: Rule = (part) => {
  const { uid, values } = part;
  if (uid !== 'api::author.author' || values['student'] === false) return [];
  return [...contacts(part), ...shownInFull(part)];
};

const contacts = ({ values, path }: Part): Finding[] =>
  Object.entries(WORDS).flatMap(([name, words]) => {
    const text = textOf(values[name]);
    const [contact] = EMAIL.exec(text) ?? SOCIAL.exec(text) ?? [];
    if (contact === undefined) return [];
    const message = `The ${words} of a student holds "${contact}". Take it out: no e-mail address and no social links for students (B1).`;
    return [stops('B1', { path: [...path, name], message })];
  });

function shownInFull({ values, path }: Part): Finding[] {
  const say = (name: string, message: string) => advises('B1', { path: [...path, name], message });
  return [
    ...(values['displayAs'] === 'full-name'
      ? [
          say(
            'displayAs',
            'A student is shown with their full name. Make sure that they want that; first name and initial is usual (B1).',
          ),
        ]
      : []),
    ...((values['portrait'] ?? null) === null
      ? []
      : [
          say(
            'portrait',
            'A student is shown with a portrait. Make sure that they want that; none is usual (B1).',
          ),
        ]),
  ];
}
