import { splitTarget } from './address.ts';
import { targetOf, type Handler } from './handler.ts';
import { withoutLink } from './previews/link.ts';

/** Milliseconds that lines may wait to be written together; their time is the first one's. */
const GATHER = 100;

/** One line per answer: what was asked and how it went, and nothing of who asked (P2). */
export function withAccessLog(handler: Handler, write: (text: string) => void): Handler {
  let lines: string[] = [];
  let at = '';

  function flush(): void {
    write(lines.join(''));
    lines = [];
  }

  return (request) => {
    const started = performance.now();
    const { method } = request;
    const { pathname } = splitTarget(targetOf(request));
    const note = (response: Response): Response => {
      if (lines.length === 0) {
        at = new Date().toISOString();
        setTimeout(flush, GATHER);
      }
      const took = (performance.now() - started).toFixed(2);
      const path = JSON.stringify(withoutLink(pathname));
      const { status } = response;
      lines.push(
        `{"at":"${at}","method":"${method}","path":${path},"status":${status},"milliseconds":${took}}\n`,
      );
      return response;
    };
    const answered = handler(request);
    return answered instanceof Promise ? answered.then(note) : note(answered);
  };
}
