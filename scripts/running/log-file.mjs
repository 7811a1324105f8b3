import { closeSync, fstatSync, openSync, renameSync, statSync, writeSync } from 'node:fs';

const LONGEST_BYTES = 5 * 2 ** 20;

/** A log begins anew when it has grown long; the one before is kept. */
export function shortenLog(path, longest = LONGEST_BYTES) {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > longest) renameSync(path, `${path}.old`);
}

/**
 * A log that is written for weeks and never grows past twice `longest`. Written at once, so that
 * nothing is on its way when the file changes its name. After a failure it is silent.
 * @param {string} path  @param {{ onError: (error: Error) => void, longest?: number }} options
 */
export function openLog(path, { onError, longest = LONGEST_BYTES }) {
  const file = { handle: undefined, size: 0 };
  const attempt = (action) => {
    try {
      action();
    } catch (error) {
      close(file);
      onError(error);
    }
  };
  attempt(() => open(file, path, longest));
  return {
    write(text) {
      if (file.handle === undefined) return;
      attempt(() => {
        file.size += writeSync(file.handle, text);
        if (file.size <= longest) return;
        close(file);
        open(file, path, longest);
      });
    },
    end: () => close(file),
  };
}

function open(file, path, longest) {
  shortenLog(path, longest);
  file.handle = openSync(path, 'a');
  file.size = fstatSync(file.handle).size;
}

function close(file) {
  if (file.handle !== undefined) closeSync(file.handle);
  file.handle = undefined;
}
