export interface BibtexEntry {
  /** Of ASCII letters, digits and hyphens; the same for ever. */
  key: string;
  /** Never taken apart into first and last names: an author is shown as they chose (B1). */
  authors: readonly string[];
  title: string;
  /** Calendar day. */
  day: string;
  publisher: string;
  url: string;
  note: string | null;
}

/** An entry that BibTeX and biblatex both read. */
export function bibtex({ key, authors, title, day, publisher, url, note }: BibtexEntry): string {
  const fields: [string, string | null][] = [
    ['author', authors.map((name) => `{${latex(name)}}`).join(' and ')],
    ['title', `{${latex(title)}}`],
    ['year', day.slice(0, 4)],
    ['month', String(Number(day.slice(5, 7)))],
    ['organization', latex(publisher)],
    ['howpublished', `\\url{${latexUrl(url)}}`],
    ['note', note === null ? null : latex(note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

const NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which nothing is a command, and every brace is matched. */
function latex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\~^{}&%$#_]/g, (sign) => NAMES[sign] ?? `\\${sign}`);
}

/** What would end or comment out the command, percent-encoded, and the percent signs escaped. */
function latexUrl(url: string): string {
  const plain = url.replace(/[{}\\^]/g, (sign) => encodeURIComponent(sign));
  return plain.replace(/[%#]/g, '\\$&');
}
