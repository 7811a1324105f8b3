import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cms } from './strapi.ts';

export interface FakeSite {
  url: string;
  /** Paths that somebody asked for. */
  asked: string[];
  /** Pages as readers would see them, by path: words, or nothing for what is gone. */
  answer: (path: string) => Promise<string | null>;
  close(): void;
}

/** A site for a CMS to look at, whose pages a test decides. */
export async function openFakeSite(): Promise<FakeSite> {
  const site: FakeSite = { url: '', asked: [], answer: async () => null, close: () => {} };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    site.asked.push(path);
    void site.answer(path).then((words) => {
      response.writeHead(words === null ? 410 : 200, { 'content-type': 'text/html' });
      response.end(words ?? 'Gone.');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // safe because it listens on TCP
  site.url = `http://127.0.0.1:${port}`;
  site.close = () => void server.close();
  return site;
}

/** As the real site does: a story and its files while the CMS has it, lists without it afterwards. */
export function followCms(site: FakeSite, cms: Cms, media: readonly string[]): void {
  site.answer = async (path) => {
    const [, slug] = /^(?:\/fr)?\/stories\/([\w-]+)/.exec(path) ?? [];
    const locale = path.startsWith('/fr') ? 'fr' : 'en';
    const has = async (name: string) =>
      (await cms.get(`/api/stories/${name}?locale=${locale}`)).status === 200;
    const pictures = media.map((one) => `<img src="${one}">`).join('');
    if (slug !== undefined) return (await has(slug)) ? pictures : null;
    if (path.startsWith('/media/')) return (await has('shown')) ? '' : null;
    const link = `<a href="${locale === 'fr' ? '/fr' : ''}/stories/shown">`;
    return (await has('shown')) ? link : 'A list.';
  };
}
