/** What a person can do something about: said in one line, without a stack. */
export class Problem extends Error {
  /** @param {string} message what is wrong, and what to do  @param {{ output?: string, cause?: unknown }} [more] */
  constructor(message, { output = '', cause } = {}) {
    super(message, { cause });
    this.name = 'Problem';
    this.output = output;
  }
}

const FULL_DISK = /ENOSPC|no space left on device|SQLITE_FULL|database or disk is full/i;

const KNOWN = [
  [FULL_DISK, 'The disk is full. Free some space, then run this again.'],
  [
    /EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network (request|timeout)/i,
    'The network did not answer. Check the connection (or the proxy settings), then run this again.',
  ],
  [
    /gyp ERR!|node-gyp|not found: make|prebuild-install warn/i,
    'A package must be compiled here. Install python3, make and g++, then run this again.',
  ],
  [
    /EACCES|EPERM|EROFS|read-only file system/i,
    'A folder may not be written. Give yourself the right to write here, then run this again.',
  ],
  [
    /heap out of memory|Killed|SIGKILL/,
    'There was too little memory (about 2.5 GB are needed to build). Close something, then run this again.',
  ],
];

/** The likeliest way on, read from what a command printed. */
export const wayOn = (output, otherwise) =>
  KNOWN.find(([pattern]) => pattern.test(output))?.[1] ?? otherwise;

export const isFullDisk = (text) => FULL_DISK.test(text);

/** Prints a failure the way a person wants to read it. */
export function report(error) {
  if (!(error instanceof Problem)) {
    console.error(error);
    return;
  }
  if (error.output) console.error(`\n${indent(error.output)}\n`);
  console.error(error.message);
}

const indent = (text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
