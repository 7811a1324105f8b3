import { dirname, relative, resolve, sep } from 'node:path';

/**
 * In web/src imports point one way: format, ui ← blocks ← story ← pages ← server.
 * Each room may import from itself and from the rooms named beside it.
 */
const ROOMS = {
  format: [],
  i18n: ['format'],
  ui: ['format', 'i18n', 'styles'],
  blocks: ['ui', 'format', 'i18n', 'styles'],
  story: ['blocks', 'ui', 'format', 'i18n', 'styles'],
  cms: ['format'],
  pages: ['story', 'blocks', 'ui', 'cms', 'format', 'i18n', 'styles'],
  server: ['pages', 'story', 'blocks', 'ui', 'cms', 'format', 'i18n', 'styles'],
  islands: [],
  styles: [],
};

const roomOf = (folder, path) => {
  const [room, ...rest] = relative(folder, path).split(sep);
  return rest.length > 0 && room in ROOMS ? room : undefined;
};

/** @returns {string | undefined} what is wrong with `importer` importing `target` */
export function trespass(folder, importer, target) {
  if (!target.startsWith('.')) return undefined;
  const [from, to] = [importer, resolve(dirname(importer), target)].map((path) =>
    roomOf(folder, path),
  );
  if (!from || !to || from === to || ROOMS[from].includes(to)) return undefined;
  const allowed = ROOMS[from].join(', ') || 'no other room';
  return `web/src/${from} must not import from web/src/${to}: it may use ${allowed}. Move what both need to a room that both may use.`;
}

/** The rule: static and dynamic imports, and exports from elsewhere. */
export const rooms = {
  meta: { type: 'problem', schema: [{ type: 'string' }] },
  create(context) {
    const look = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const message = trespass(context.options[0], context.filename, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
    };
  },
};
