import type { CDPSession, Page } from 'playwright-core';

/** One thing on a page as assistive technology meets it. */
export interface Thing {
  role: string;
  name: string;
  /** Of headings. */
  level: number | null;
  /** Of links: the address, without the part after `#` only where it is another page. */
  url: string | null;
  /** The landmark, or the group or list with a name, it stands in, such as `navigation "Main"`; empty outside all. */
  landmark: string;
}

const LANDMARKS = /^(?:banner|complementary|contentinfo|form|main|navigation|region|search)$/;

type Node = Awaited<ReturnType<typeof fetchNodes>>[number];

const fetchNodes = async (session: CDPSession) =>
  (await session.send('Accessibility.getFullAXTree')).nodes;

/** Everything on the page that is not hidden from assistive technology, in order. */
export async function outlineOf(tab: Page): Promise<Thing[]> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Accessibility.enable');
  const nodes = await fetchNodes(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  return root === undefined ? [] : things(root, byId, '');
}

function things(node: Node, byId: Map<string, Node>, landmark: string): Thing[] {
  const role = text(node.role?.value);
  const name = text(node.name?.value).replace(/\s+/g, ' ').trim();
  const isNamedGroup = /^(?:group|list)$/.test(role) && name !== '';
  const isLandmark = !node.ignored && (LANDMARKS.test(role) || isNamedGroup);
  const inside = isLandmark ? (name === '' ? role : `${role} "${name}"`) : landmark;
  const own: Thing = {
    role,
    name,
    level: Number(property(node, 'level')) || null,
    url: text(property(node, 'url')) || null,
    landmark,
  };
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child === undefined ? [] : things(child, byId, inside);
  });
  return node.ignored ? children : [own, ...children];
}

const property = (node: Node, wanted: string): unknown =>
  node.properties?.find(({ name }) => name === wanted)?.value.value;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
