import { fieldsOf, textIn } from './unknown-json';

/** By any other name, Strapi's form takes what it has sent for saved, and forgets what was typed. */
const NAME = 'ValidationError';

const WHY: Readonly<Record<number, string>> = {
  403: 'Your role may not change this.',
  404: 'It is not there any more.',
  413: 'It is larger than the CMS takes. Take something out of it.',
};
const NO_ANSWER = 'The CMS does not answer. Wait a moment, and save again.';

/** An answer that leaves the form as it is, with what was typed in it. */
export const refusal = (message: string, status = 400): Response =>
  Response.json({ data: null, error: { status, name: NAME, message, details: {} } }, { status });

/** For want of any answer. */
export const unanswered = (): Response => refusal(`Not saved. ${NO_ANSWER}`);

/** The same refusal, told so that the form stays as it is. */
export function asRefusal({ status }: Response, error: unknown): Response | null {
  const { name, message } = fieldsOf(error);
  if (name === NAME) return null;
  const own = textIn(message);
  const isPlain = status < 500 && own.includes(' ');
  return refusal(isPlain ? own : `Not saved. ${WHY[status] ?? NO_ANSWER}`, status);
}
