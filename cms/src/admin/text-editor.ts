import type { StrapiApp } from '@strapi/strapi/admin';

interface Node {
  type: string;
  level?: number;
}

/** One kind of paragraph in Strapi's text editor, as far as we touch it. */
export interface Kind {
  matchNode(node: Node): boolean;
  renderElement(props: { element: Node }): unknown;
  plugin?(editor: unknown): unknown;
}
export type Kinds<One extends Kind> = Readonly<Record<string, One>>;

/** The kinds that are not offered, each under the one that shows what older texts have of it. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  paragraph: ['image', 'code'],
  'heading-two': ['heading-one'],
  'heading-three': ['heading-four', 'heading-five', 'heading-six'],
};

/** Offers what a story can hold: two levels of headings, and no code or pictures inside text. */
export function offeredKinds<One extends Kind>(kinds: Kinds<One>): Kinds<One> {
  const left = new Set(Object.values(STANDS_FOR).flat());
  return Object.fromEntries(
    Object.entries(kinds)
      .filter(([name]) => !left.has(name))
      .map(([name, kind]) => {
        const others = (STANDS_FOR[name] ?? []).flatMap((one) => kinds[one] ?? []);
        return [name, others.length === 0 ? kind : standingFor(kind, others)];
      }),
  );
}

/**
 * A kind that takes in others: Strapi's editor goes round in circles at a node of a kind that is
 * there and not offered, and shows nothing of one that is not there at all.
 */
function standingFor<One extends Kind>(kind: One, others: readonly One[]): One {
  const all = [kind, ...others];
  return {
    ...kind,
    matchNode: (node) => all.some((one) => one.matchNode(node)),
    renderElement: (props) =>
      (all.find((one) => one.matchNode(props.element)) ?? kind).renderElement(props),
    plugin: (editor) =>
      all.reduce((edited, { plugin }) => (plugin ? plugin(edited) : edited), editor),
  };
}

/** Emphasis has no hook. The contract forgets which words are code, so nothing else would be lost. */
const UNUSED_MARK = '[role="toolbar"] [aria-label="Inline code"]';

/** Without its hook, in a later Strapi, the editor offers all, and the gate refuses what it did. */
export function limitTextEditor(app: Pick<StrapiApp, 'getPlugin'>): void {
  const style = document.createElement('style');
  style.textContent = `${UNUSED_MARK} { display: none }`;
  document.head.append(style);
  const add = app.getPlugin('content-manager').apis['addRichTextBlocks'];
  if (typeof add !== 'function') return;
  // Safe because Strapi documents the hook as taking a function from its kinds to ours.
  (add as (change: typeof offeredKinds) => void)(offeredKinds);
}
