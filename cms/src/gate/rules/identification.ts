import { identifyingFacts } from '../identifying/facts';
import { stops, stopsUnlessOverridden, type Rule } from '../rule';

const STOPPING = 3;
const DOUBTFUL = 2;

/** T4: what is harmless alone leads to a person when it stands together. */
export const identification: Rule = ({ uid, values, path, around }) => {
  if (uid !== 'api::testimony.testimony') return [];
  const facts = identifyingFacts(values, around);
  const [first] = facts;
  if (first === undefined || facts.length < DOUBTFUL) return [];
  const list = facts.map(({ name, words }) => (words === '' ? name : `${name} (${words})`));
  const told = `Together these can lead to the person: ${list.join(', ')}.`;
  const said = { path: [...path, first.field], found: list.join('; ') };
  if (facts.length >= STOPPING) {
    const message = `${told} Take out at least ${facts.length - 1} of them (T4).`;
    return [stops('T4', { ...said, message })];
  }
  const message = `${told} Take one out, or ask the safeguarding lead (T4).`;
  return [stopsUnlessOverridden('T4', { ...said, message })];
};
