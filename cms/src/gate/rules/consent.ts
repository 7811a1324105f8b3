import { stops, textOf, type Finding, type Part, type Rule } from '../rule';

const LONGEST_YEARS = 3;

/** T2: what somebody told us is shown with their consent, for as long as it holds. */
export const consent: Rule = (part) => {
  if (part.uid !== 'api::testimony.testimony') return [];
  if (textOf(part.values['consentWithdrawnOn']) !== '') return [withdrawn(part)];
  if (part.values['narrative'] !== 'told-to-us') return [];
  return [...reference(part), ...given(part), ...expiry(part)];
};

const problem = ({ path }: Part, name: string, message: string): Finding =>
  stops('T2', { path: [...path, name], message });

const withdrawn = (part: Part): Finding =>
  problem(
    part,
    'consentWithdrawnOn',
    'The person has withdrawn their consent. Take this testimony out (T2).',
  );

function reference(part: Part): Finding[] {
  if (textOf(part.values['consentReference']) !== '') return [];
  const message = 'This was told to us. Fill in the number of the consent form (T2).';
  return [problem(part, 'consentReference', message)];
}

function given(part: Part): Finding[] {
  const day = textOf(part.values['consentOn']);
  if (day !== '' && day <= part.around.today) return [];
  const message =
    'This was told to us. Fill in the day on which consent was given, today at the latest (T2).';
  return [problem(part, 'consentOn', message)];
}

function expiry(part: Part): Finding[] {
  const on = textOf(part.values['consentOn']);
  const expires = textOf(part.values['consentExpires']);
  const say = (message: string) => [problem(part, 'consentExpires', message)];
  if (expires === '') {
    return say('This was told to us. Fill in until when the consent holds (T2).');
  }
  if (expires < part.around.today) {
    // Without the day, which not everybody who is told may see (T5).
    return say('The consent has ended. Ask the person again, or take this out (T2).');
  }
  if (on === '') return [];
  if (expires < on) return say('The consent ends before it begins. Mend one of the two days (T2).');
  if (expires <= yearsAfter(on, LONGEST_YEARS)) return [];
  return say('A consent holds for 36 months at most. Choose an earlier day (T2).');
}

/** Compared as text only, so that the 29th of February may stay. */
const yearsAfter = (day: string, years: number) =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
