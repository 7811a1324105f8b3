export type Fields = Readonly<Record<string, string | number | boolean>>;

/** Lines of JSON for whoever runs the site; a failure is told with its causes and never shown to a reader. */
export interface Log {
  info(message: string, fields?: Fields): void;
  error(message: string, cause?: unknown): void;
}

export function createLog(write: (line: string) => void = writeLine): Log {
  const line = (level: string, message: string, fields: Fields) =>
    write(JSON.stringify({ at: new Date().toISOString(), level, message, ...fields }));
  return {
    info: (message, fields = {}) => line('info', message, fields),
    error: (message, cause) =>
      line('error', message, cause === undefined ? {} : { cause: causesOf(cause) }),
  };
}

function writeLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** An error and what caused it, in one line. */
function causesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.message === '' ? error.name : error.message;
  return error.cause === undefined ? own : `${own} ← ${causesOf(error.cause)}`;
}
