import { errors } from '@strapi/utils';
import type { Problem } from './rule';

/** An answer that the admin shows as a message, and as red text under each field. */
export function refusal(problems: readonly Problem[]) {
  const message = problems.map((problem) => `${placeOf(problem)} ${problem.message}`).join(' ');
  return new errors.ValidationError(message, {
    errors: problems.map(({ path, message }) => ({
      path: [...path],
      message,
      name: 'ValidationError',
    })),
  });
}

/** In an editor's words: blocks.3.poster.alternativeText is "Blocks 4, poster:". */
function placeOf({ path }: Problem): string {
  const words =
    path.slice(0, -1).length > 0 && !/^\d+$/.test(path.at(-2) ?? '') ? path.slice(0, -1) : path;
  const place = words.reduce(
    (text, word) => (/^\d+$/.test(word) ? `${text} ${Number(word) + 1}` : `${text}, ${word}`),
    '',
  );
  const named = place.slice(2);
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}:`;
}
