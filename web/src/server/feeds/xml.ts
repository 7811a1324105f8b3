type Attributes = Readonly<Record<string, string | null>>;

/** Written XML; made by the functions below alone. */
export class Xml {
  constructor(readonly text: string) {}
}

/** An element; an attribute that is null is left out. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Xml | string)[]
): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(value)}"`],
  );
  const inner = children.map((child) => (child instanceof Xml ? child.text : escaped(child)));
  const content = inner.join('');
  const start = `<${name}${written.join('')}`;
  return new Xml(content === '' ? `${start}/>` : `${start}>${content}</${name}>`);
}

export function documentOf(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.text}\n`;
}

/** Without the characters that XML 1.0 has no way to write. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
