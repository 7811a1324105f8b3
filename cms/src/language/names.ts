interface Word {
  text: string;
  start: number;
  end: number;
}

/** What makes a row of capitals a name even where every word has one, as in a heading. */
const NAMING = new Set(
  [
    'act agency alliance campaign coalition commission committee convention council court day',
    'directive estimates foundation fund guidelines handbook helpline hotline index initiative',
    'institute international operation organisation organization programme project protocol',
    'rapporteur report review study survey trust unit',
    'agence campagne coalition comité commission conseil convention fondation journée loi opération',
    'projet protocole rapport ligne',
    'agencia campaña coalición comisión comité consejo convención convenio día fundación informe ley',
    'línea operación protocolo proyecto',
    'عملية بروتوكول البروتوكول اتفاقية الاتفاقية قانون مشروع حملة تقرير',
  ].flatMap((words) => words.split(' ')),
);
/** Small words inside a name. */
const JOINING = new Set(
  [
    'a against and for from in of on the to with',
    'à au aux contre d de des du en et l la le les sur',
    'al contra del el en las los para por sobre y',
  ].flatMap((words) => words.split(' ')),
);

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'](?=s(?!\p{L})))*/gu;
/** What may stand between two words of one name: "Modern Slavery & Exploitation Helpline". */
const WITHIN = /^[\s&’'-]*$/u;
const WITHIN_A_LIST = /^[\s&’',-]*$/u;

/**
 * Whether what stands between start and end is (part of) a proper name. A capital at the beginning
 * of a sentence, or in a heading that has them everywhere, says nothing. `strictly` asks for a name
 * that is more than the match, so that capitals alone do not smuggle it in.
 */
export function isName(sentence: string, start: number, end: number, strictly: boolean): boolean {
  const words = wordsIn(sentence);
  const first = words.findIndex((word) => word.end > start);
  const last = words.filter((word) => word.start < end).length - 1;
  if (first < 0 || !words.slice(first, last + 1).every(mayBeNamed)) return false;
  const around = (within: RegExp) =>
    [
      ...walk(sentence, words, { from: first, step: -1, within }),
      ...walk(sentence, words, { from: last, step: 1, within }),
    ].filter((word) => !isJoining(word));
  // Strictly, for a heading may begin with "Report …" or "Act …".
  const names = around(WITHIN_A_LIST).filter((word) => !strictly || word !== words[0]);
  if (names.some(({ text }) => NAMING.has(text.toLowerCase()))) return true;
  if (first === 0 || !isCapital(words[first]) || isTitleCase(words)) return false;
  return !strictly || around(WITHIN).some((word) => isCapital(word) && word !== words[0]);
}

function wordsIn(sentence: string): Word[] {
  return Array.from(sentence.matchAll(WORD), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

const isJoining = ({ text }: Word) => JOINING.has(text.toLowerCase());
const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
/** Arabic has no capitals: there, only a naming word tells. */
const isWithoutCase = ({ text }: Word) => /^\p{Lo}/u.test(text);
const isNumber = ({ text }: Word) => /^\p{N}+$/u.test(text);
const mayBeNamed = (word: Word) =>
  isCapital(word) || isJoining(word) || isNumber(word) || isWithoutCase(word);

/** The words of the name that go on from here in one direction; of Arabic, the one before alone. */
function walk(
  sentence: string,
  words: readonly Word[],
  { from, step, within }: { from: number; step: 1 | -1; within: RegExp },
): Word[] {
  const found: Word[] = [];
  for (let place = from; ; place += step) {
    const [here, next] = [words[place], words[place + step]];
    if (here === undefined || next === undefined) return found;
    const [left, right] = step > 0 ? [here, next] : [next, here];
    if (!within.test(sentence.slice(left.end, right.start)) || !mayBeNamed(next)) return found;
    found.push(next);
    if (isWithoutCase(next)) return step > 0 ? [] : found;
  }
}

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3 && !isJoining(word));
  return long.length > 1 && long.filter(isCapital).length / long.length > 0.75;
}
