import { randomBytes } from 'node:crypto';

/** What a file is called on disk and in its address: nothing of the name on an editor's computer. */
export const freshName = (): string => randomBytes(10).toString('hex');
