import type * as development from '../src/server/development.ts';
import { sendNodeResponse, NodeRequest } from 'srvx/node';
import {
  isRunnableDevEnvironment,
  type EnvironmentModuleNode,
  type Plugin,
  type RunnableDevEnvironment,
} from 'vite';

const ENTRY = '/src/server/development.ts';
const SCRIPTS = [
  '/@vite/client',
  ...['islands', 'search-box', 'preview-page'].map((name) => `/src/islands/${name}.ts`),
];

/** `vite` alone is the development server: the site's own handler, run by Vite, reloaded on change. */
export function devServer(): Plugin {
  return {
    name: 'breaking-the-chains:dev-server',
    apply: 'serve',
    configureServer(server) {
      const ssr = server.environments.ssr;
      if (!isRunnableDevEnvironment(ssr)) return undefined;
      const collectStyles = () => stylesOf(ssr);
      return () => {
        server.middlewares.use((request, response, next) => {
          request.url = request.originalUrl ?? request.url;
          answer(ssr, new NodeRequest({ req: request, res: response }), collectStyles)
            .then((answered) => sendNodeResponse(response, answered))
            .catch((error: unknown) => {
              if (error instanceof Error) server.ssrFixStacktrace(error);
              next(error);
            });
        });
      };
    },
    hotUpdate({ modules, server }) {
      if (this.environment.name === 'ssr' && modules.length > 0) {
        server.ws.send({ type: 'full-reload' });
      }
    },
  };
}

type Development = typeof development;

const handlers = new WeakMap<Development, ReturnType<Development['createDevelopmentHandler']>>();

async function answer(
  ssr: RunnableDevEnvironment,
  request: InstanceType<typeof NodeRequest>,
  collectStyles: () => Promise<string>,
): Promise<Response> {
  // The same object until one of its modules changes.
  const loaded = await ssr.runner.import<Development>(ENTRY);
  const handler =
    handlers.get(loaded) ??
    loaded.createDevelopmentHandler({ collectStyles, scriptAddresses: SCRIPTS });
  handlers.set(loaded, handler);
  return (await handler)(request);
}

/** In the order in which they are imported, which is the order of the cascade. */
async function stylesOf(ssr: RunnableDevEnvironment): Promise<string> {
  const entry = await ssr.moduleGraph.getModuleByUrl(ENTRY);
  if (entry === undefined) return '';
  const found: string[] = [];
  visit(entry, new Set(), (module) => {
    if (isStyles(module)) found.push(withInline(module.url));
  });
  const sheets = await Promise.all(
    found.map((url) => ssr.runner.import<{ default?: unknown }>(url)),
  );
  return sheets.map((sheet) => (typeof sheet.default === 'string' ? sheet.default : '')).join('\n');
}

function visit(
  module: EnvironmentModuleNode,
  seen: Set<EnvironmentModuleNode>,
  told: (module: EnvironmentModuleNode) => void,
): void {
  if (seen.has(module)) return;
  seen.add(module);
  // What a style sheet imports is already part of it.
  if (!isStyles(module)) for (const imported of module.importedModules) visit(imported, seen, told);
  told(module);
}

function isStyles({ url }: EnvironmentModuleNode): boolean {
  return /\.css(?:$|\?)/.test(url) && !/[?&]inline\b/.test(url);
}

/** Asks Vite for the text of a style sheet; the query must still end as it did. */
function withInline(url: string): string {
  return url.includes('?') ? url.replace('?', '?inline&') : `${url}?inline`;
}
