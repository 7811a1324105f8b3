import { get } from 'node:http';

interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  /** As it came over the wire, still encoded. */
  body: Buffer;
}

/** A GET that leaves the content encoding alone. */
export function rawGet(url: string, headers: Record<string, string>): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(answer.headers)
              .filter(([name]) => name !== 'connection' && name !== 'keep-alive')
              .map(([name, value]) => [name, String(value)]),
          ),
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });
}
