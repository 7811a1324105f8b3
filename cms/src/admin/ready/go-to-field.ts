import type { Step } from './field-path';

type FieldStep = Step & { kind: 'field' };
type ItemStep = Step & { kind: 'item' };

const EDITABLE = '[contenteditable="true"]';
const CONTROLS = [
  'input:not([type="hidden"], [type="file"])',
  ...['textarea', 'select', 'button', EDITABLE, '[role="combobox"]'],
].join(', ');
const REGION = '[role="region"]';
const FRAMES_TO_WAIT = 60;
const SOON = 20;
const FRAMES_AT_REST = 20;

/**
 * Scrolls to the field at the end of the way and gives it the focus, opening what is folded on the
 * way. Strapi offers no such thing; its fields are known by their names, or else by their labels in
 * the order of the page. Says whether it arrived.
 */
export async function goToField(path: readonly string[], steps: readonly Step[]): Promise<boolean> {
  foldDrawer();
  let reached: Element | null = document.querySelector('form');
  let last: Step | undefined;
  for (const step of steps) {
    if (reached === null) return false;
    const found = await follow(reached, step);
    if (found === null) break;
    reached = found;
    last = step;
  }
  // The name of rich text is on its choice of headings.
  const isText = last?.kind === 'field' && last.type === 'blocks';
  const named = isText ? undefined : document.getElementsByName(path.join('.'))[0];
  const control = named ?? (last && reached && (await controlOf(reached, last)));
  if (!control) return false;
  control.focus({ preventScroll: true });
  await keepInMiddle(control);
  return true;
}

/** On narrow screens the panels lie in a drawer, over the form; where there is none, nothing is pressed. */
function foldDrawer(): void {
  document.querySelector<HTMLElement>('[data-testid="actions-drawer-overlay"]')?.click();
}

function follow(from: Element, step: Step): Promise<Element | null> {
  if (step.kind === 'item') return openItem(from, step);
  // Above its blocks a story has no label of the usual kind; they are found by themselves.
  if (step.type === 'dynamiczone') return Promise.resolve(from);
  return until(() => labelAfter(from, step));
}

/** Opens one of a list of components, and gives what it holds. */
async function openItem(from: Element, step: ItemStep): Promise<Element | null> {
  const header = (step.isBlock ? blockHeaders() : itemHeaders(from))[step.place];
  if (header === undefined) return null;
  if (header.getAttribute('aria-expanded') !== 'true') header.click();
  return until(() => document.getElementById(header.getAttribute('aria-controls') ?? ''));
}

/** The blocks of a story stand in an ordered list, and only they. */
const blockHeaders = () =>
  headersWithin(document, 'ol > li h3 > button[aria-expanded]').filter(
    (header) => header.closest(REGION) === null,
  );

/** The components of the first list after `from`, within what `from` stands in. */
function itemHeaders(from: Element): HTMLElement[] {
  const region = from.closest(REGION);
  const headers = headersWithin(region ?? document, 'h3 > button[aria-expanded]').filter(
    (header) => header.closest(REGION) === region && follows(header, from),
  );
  const list = headers[0]?.closest('[aria-describedby]');
  return headers.filter((header) => list?.contains(header));
}

const headersWithin = (within: Element | Document, selector: string) => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

const follows = (later: Element, earlier: Element) =>
  (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The next label with these words; Strapi adds an asterisk, or the number of items. */
function labelAfter(from: Element, { label: words }: FieldStep): Element | null {
  const within = from.closest(REGION) ?? document;
  const isIt = (label: Element) => {
    const text = label.textContent.trim();
    return text.startsWith(words) && /^\s*(\(\d+\))?\s*\*?$/.test(text.slice(words.length));
  };
  const labels = [...within.querySelectorAll('label')];
  return labels.find((label) => follows(label, from) && isIt(label)) ?? null;
}

async function controlOf(reached: Element, step: Step): Promise<HTMLElement | undefined> {
  // A relation asks the CMS first, and has its control a moment later.
  const own =
    reached instanceof HTMLLabelElement ? await until(() => labelled(reached), SOON) : null;
  if (own !== null) return own;
  // Beside a component's label stands the button that empties it: not that.
  const isComponent = step.kind === 'field' && step.type === 'component';
  const skipped = isComponent ? reached.parentElement : null;
  const controls = document.querySelectorAll<HTMLElement>(CONTROLS);
  return [...controls].find(
    (control) => follows(control, reached) && skipped?.contains(control) !== true,
  );
}

/** What a label says it is for; rich text says it the other way round. */
function labelled({ htmlFor }: HTMLLabelElement): HTMLElement | null {
  const own = document.getElementById(htmlFor);
  if (own?.matches(CONTROLS) === true) return own;
  return document.querySelector<HTMLElement>(`[aria-labelledby="${htmlFor}"]${EDITABLE}`);
}

/** Follows it until it has come to rest: what was opened above it unfolds for a while. */
async function keepInMiddle(control: Element): Promise<void> {
  let top = Number.NaN;
  let atRest = 0;
  for (let frame = 0; frame < FRAMES_TO_WAIT && atRest < FRAMES_AT_REST; frame += 1) {
    control.scrollIntoView({ block: 'center' });
    const now = control.getBoundingClientRect().top;
    atRest = now === top ? atRest + 1 : 0;
    top = now;
    await nextFrame();
  }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What appears within a second: React draws what was opened a moment later. */
async function until<T>(find: () => T | null, frames = FRAMES_TO_WAIT): Promise<T | null> {
  for (let frame = 0; frame < frames; frame += 1) {
    const found = find();
    if (found !== null) return found;
    await nextFrame();
  }
  return null;
}
