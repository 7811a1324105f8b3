import { parse, type AtRule, type ChildNode, type Container, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import type { StylePiece } from '../src/server/styles.ts';

/**
 * The sheet in pieces, each with the scopes (`data-v-…`) that a page must show for it to match
 * anything. In the order of the sheet, so that the cascade of any choice of them is the sheet's.
 */
export function splitStyles(css: string): StylePiece[] {
  const root = parse(css);
  const order = layersOf(root.nodes);
  return [
    // Which layer wins is settled by its first mention, and that may be in a piece left out.
    ...(order.length === 0 ? [] : [{ around: [], scopes: [], css: `@layer ${order.join()};` }]),
    ...root.nodes.flatMap((node) => piecesOf(node, { around: [], scopes: [] })),
  ];
}

type Surroundings = Pick<StylePiece, 'around' | 'scopes'>;

function piecesOf(node: ChildNode, outer: Surroundings): StylePiece[] {
  switch (node.type) {
    case 'comment':
      return [];
    case 'decl':
      return [{ ...outer, css: `${node.toString()};` }];
    case 'atrule':
      return atRulePieces(node, outer);
    case 'rule':
      return rulePieces(node, outer);
  }
}

function atRulePieces(node: AtRule, outer: Surroundings): StylePiece[] {
  if (node.nodes === undefined) {
    return node.name === 'layer' ? [] : [{ ...outer, css: `${node.toString()};` }];
  }
  if (node.name.endsWith('keyframes')) {
    return [{ ...joined(outer, keyframesScopes(node)), css: node.toString() }];
  }
  return inside(node, `@${node.name} ${node.params}`.trim(), outer);
}

function rulePieces(rule: Rule, outer: Surroundings): StylePiece[] {
  const groups = new Map<string, { scopes: string[]; selectors: string[] }>();
  for (const selector of selectorParser().astSync(rule.selector).nodes) {
    const scopes = scopesOf(selector);
    const group = groups.get(scopes.join()) ?? { scopes, selectors: [] };
    group.selectors.push(selector.toString().trim());
    groups.set(scopes.join(), group);
  }
  return [...groups.values()].flatMap(({ scopes, selectors }) =>
    inside(rule, selectors.join(), joined(outer, scopes)),
  );
}

/** One piece, unless it holds rules of its own. */
function inside(node: Container, prelude: string, outer: Surroundings): StylePiece[] {
  const children = node.nodes ?? [];
  if (children.every(({ type }) => type === 'decl' || type === 'comment')) {
    const declarations = children.filter(({ type }) => type === 'decl');
    return [
      { ...outer, css: `${prelude}{${declarations.map((one) => one.toString()).join(';')}}` },
    ];
  }
  const around = [...outer.around, prelude];
  return children.flatMap((child) => piecesOf(child, { ...outer, around }));
}

function joined({ around, scopes }: Surroundings, more: readonly string[]): Surroundings {
  return { around, scopes: [...new Set([...scopes, ...more])].sort() };
}

/** What must be on a page for the selector to match. */
function scopesOf(selector: selectorParser.Selector): string[] {
  const needed = selector.nodes.flatMap((node) => {
    if (node.type === 'attribute') return isScope(node.attribute) ? [node.attribute] : [];
    if (node.type !== 'pseudo' || !/^:(?:is|where|has)$/.test(node.value)) return [];
    const [first = [], ...others] = node.nodes.map(scopesOf);
    return first.filter((scope) => others.every((other) => other.includes(scope)));
  });
  return [...new Set(needed)].sort();
}

const isScope = (attribute: string) => /^data-v-\d+(?:-s)?$/.test(attribute);

/** Vue puts the component's scope at the end of the names of its keyframes. */
function keyframesScopes(node: AtRule): string[] {
  const [, number] = /-(\d+)$/.exec(node.params) ?? [];
  const scope = `data-v-${number}`;
  // A name may end in a number of its own.
  const isOfComponent = number !== undefined && node.root().toString().includes(`[${scope}]`);
  return isOfComponent ? [scope] : [];
}

/** All cascade layers by their full names, in the order of their first mention. */
function layersOf(nodes: readonly ChildNode[], outer = ''): string[] {
  const found = nodes.flatMap((node) => {
    if (node.type !== 'atrule') return [];
    if (node.name !== 'layer') return layersOf(node.nodes ?? [], outer);
    if (node.params === '') throw new Error('The styles have a layer without a name. Name it.');
    const names = node.params.split(',').map((name) => outer + name.trim());
    return [...names, ...layersOf(node.nodes ?? [], `${names[0] ?? ''}.`)];
  });
  return [...new Set(found)];
}
