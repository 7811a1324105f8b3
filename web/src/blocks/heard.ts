import { computeAccessibleName, getRole } from 'dom-accessibility-api';

const [ELEMENT, TEXT] = [1, 3];
/** Heard as one thing with a name, whatever they are made of. */
const WHOLE = /^(?:img|heading|link|button|columnheader|rowheader|cell|caption|video)$/;
/** Said to be there, with what is in them after it. */
const AROUND =
  /^(?:list|listitem|figure|figcaption|blockquote|table|row|group|region|definition|term)$/;
const PARTS =
  'p, div, ul, ol, li, dl, dt, dd, table, tr, th, td, figure, figcaption, blockquote, details, summary, video, h2, h3, h4, h5, h6, img, [role]';

/**
 * For tests: what a screen reader makes of part of a page. A line for each thing, indented by what
 * it is in; what is folded stands there too, since the summary before it opens it.
 */
export function heard(root: Element): string {
  return `${childrenOf(root, 0).join('\n')}\n`;
}

function linesOf(element: Element, depth: number): string[] {
  if (isUnheard(element)) return [];
  const role = roleOf(element);
  if (WHOLE.test(role)) {
    const name = computeAccessibleName(element);
    return name === '' && role === 'img'
      ? []
      : [line(depth, `${role}${levelOf(element)}: ${name}`)];
  }
  if (AROUND.test(role)) return around(element, role, depth);
  return childrenOf(element, depth);
}

/** On one line with its words, where it has nothing but words. */
function around(element: Element, role: string, depth: number): string[] {
  const title = titleOf(element, role);
  const inside = childrenOf(element, depth + 1);
  const isPlain = inside.length === 1 && element.querySelector(PARTS) === null;
  return isPlain ? [line(depth, `${title}: ${inside.join('')}`)] : [line(depth, title), ...inside];
}

function childrenOf(element: Element, depth: number): string[] {
  if (element.querySelector(PARTS) === null) {
    const words = inline(element).replace(/\s+/g, ' ').trim();
    return words === '' ? [] : [line(depth, words)];
  }
  return Array.from(element.childNodes).flatMap((node) => {
    if (isElement(node)) return linesOf(node, depth);
    const words = node.nodeType === TEXT ? (node.textContent ?? '').trim() : '';
    return words === '' ? [] : [line(depth, words)];
  });
}

/** Words in a row, a link among them in brackets. */
function inline(element: Element): string {
  return Array.from(element.childNodes, (node) => {
    if (!isElement(node)) return node.nodeType === TEXT ? (node.textContent ?? '') : '';
    if (isUnheard(node)) return '';
    return node.tagName === 'A' ? `[link: ${computeAccessibleName(node)}]` : inline(node);
  }).join('');
}

const line = (depth: number, words: string) =>
  `${'  '.repeat(depth)}${words.replace(/\s+/g, ' ').trim()}`;

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function isUnheard(element: Element): boolean {
  const isDrawing = element.tagName.toLowerCase() === 'svg' && !element.hasAttribute('role');
  const isOnPaper = element.classList.contains('print-only');
  return isDrawing || isOnPaper || element.getAttribute('aria-hidden') === 'true';
}

function roleOf(element: Element): string {
  const tag = element.tagName.toLowerCase();
  if (/^(?:video|caption|blockquote|figcaption)$/.test(tag)) return tag;
  if (tag === 'th' && element.getAttribute('scope') === 'row') return 'rowheader';
  // A section is a landmark only where it has a name.
  if (tag === 'section') return element.hasAttribute('aria-label') ? 'region' : 'generic';
  return getRole(element) ?? 'generic';
}

function levelOf({ tagName }: Element): string {
  return /^H\d$/.test(tagName) ? ` ${tagName.slice(1)}` : '';
}

function titleOf(element: Element, role: string): string {
  const name = element.getAttribute('aria-label') ?? '';
  const count = role === 'list' ? ` of ${element.children.length}` : '';
  return `${role}${count}${name === '' ? '' : `: ${name}`}`;
}
