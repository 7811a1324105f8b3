import { errors } from '@strapi/utils';
import type { Problem } from './problem';
import type { Path } from './rule';

type Told = Pick<Problem, 'path' | 'message' | 'record'>;

/** An answer that the admin shows as a message, and as red text under each field. */
export function refusal(problems: readonly Told[]) {
  const message = problems.map(inItsPlace).join(' ');
  return new errors.ValidationError(message, {
    errors: problems.map((problem) => ({
      path: [...problem.path],
      message: problem.message,
      name: 'ValidationError',
    })),
  });
}

/** In an editor's words: "Blocks 5, testimony “Maria”: …". */
function inItsPlace({ path, message, record }: Told): string {
  if (record === undefined) return `${placeOf(path)}: ${message}`;
  const block = path.length > 1 ? path.slice(0, -1) : path;
  return `${inWords(block)}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

/** blocks.3.poster.alternativeText is "Blocks 4, poster", blocks.0.text is "Blocks 1, text". */
const placeOf = (path: Path): string =>
  inWords(path.length > 1 && !/^\d+$/.test(path.at(-2) ?? '') ? path.slice(0, -1) : path);

function inWords(path: Path): string {
  const place = path.reduce(
    (text, word) => (/^\d+$/.test(word) ? `${text} ${Number(word) + 1}` : `${text}, ${word}`),
    '',
  );
  const named = place.slice(2);
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}`;
}
