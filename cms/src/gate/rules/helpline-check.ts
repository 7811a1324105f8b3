import { advises, textOf, type Rule } from '../rule';

/** H3: whoever needs help is sent to somebody who is still there. */
export const helplineCheck: Rule = ({ uid, values, path, around }) => {
  if (uid !== 'api::helpline.helpline') return [];
  const say = (message: string) => [advises('H3', { path: [...path, 'lastCheckedOn'], message })];
  const checked = textOf(values['lastCheckedOn']);
  if (checked === '') {
    return say(
      'Nobody has checked this helpline yet. Call it or look it up, and fill in the day (H3).',
    );
  }
  const due = daysAfter(checked, Number(values['reviewEveryDays'] ?? 90));
  if (due >= around.today) return [];
  return say(
    `This helpline was to be checked again by ${due}. Check it, and fill in the day (H3).`,
  );
};

const DAY = 24 * 60 * 60 * 1000;
const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
