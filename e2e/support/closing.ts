import { afterAll } from 'vitest';

/** Closes whatever was opened, last first, when the file's tests are over, also after a failure. */
export function closeAfterwards(): (close: () => Promise<unknown>) => void {
  const open: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const close of open.reverse()) await close();
  });
  return (close) => open.push(close);
}
