/** What a reader got. */
export interface Answered {
  status: number;
  /** Of what has words; empty for pictures and files. */
  body: string;
}

/** Asks as a reader would; null when nobody answers. */
export interface Reader {
  ask(path: string, signal: AbortSignal): Promise<Answered | null>;
}

/** Milliseconds. */
const PATIENCE = 5000;

/** Of the site, or with an address of its own whoever has that. */
export function createReader(siteUrl: string): Reader {
  return {
    async ask(path, signal) {
      const url = /^https?:/.test(path) ? path : siteUrl.replace(/\/+$/, '') + path;
      try {
        const response = await fetch(url, {
          redirect: 'manual',
          signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
        });
        return { status: response.status, body: await wordsOf(response) };
      } catch {
        return null;
      }
    },
  };
}

async function wordsOf(response: Response): Promise<string> {
  if (/text|json|xml/.test(response.headers.get('content-type') ?? '')) return response.text();
  await response.body?.cancel();
  return '';
}
