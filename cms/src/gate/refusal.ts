import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Written } from './enforce';
import { modelsOf } from './models';
import { placeWords } from './place-words';
import type { Problem } from './problem';
import type { Path } from './rule';

/** `words` gives a place in the words of the form. */
type Told = Pick<Problem, 'path' | 'message' | 'record'> & { words: (path: Path) => string };

/** For all that stands in the way of rows of one type. */
export function refusalOf(
  strapi: Core.Strapi,
  uid: string,
  judged: readonly Pick<Written, 'values' | 'problems'>[],
) {
  const models = modelsOf(strapi);
  return refusal(
    judged.flatMap(({ values, problems }) => {
      const words = (path: Path) => placeWords(models, uid, values, path);
      return problems.map((problem) => ({ ...problem, words }));
    }),
  );
}

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

/** In an editor's words: "Block 5 (testimony), testimony “Maria”: …". */
function inItsPlace({ path, message, record, words }: Told): string {
  if (record === undefined) return `${words(partOf(path))}: ${message}`;
  const block = path.length > 1 ? path.slice(0, -1) : path;
  return `${words(block)}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

/** Of blocks.3.poster.alternativeText the poster: the message tells which of its fields. */
const partOf = (path: Path): Path =>
  path.length > 1 && !/^\d+$/.test(path.at(-2) ?? '') ? path.slice(0, -1) : path;
