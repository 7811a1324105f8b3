import figures from './chapters/figures.md?raw';
import handover from './chapters/handover.md?raw';
import pictures from './chapters/pictures.md?raw';
import publishing from './chapters/publishing.md?raw';
import review from './chapters/review.md?raw';
import takedown from './chapters/takedown.md?raw';
import testimony from './chapters/testimony.md?raw';
import together from './chapters/together.md?raw';
import versions from './chapters/versions.md?raw';
import writing from './chapters/writing.md?raw';

export interface Chapter {
  /** The last part of its address. */
  slug: string;
  title: string;
  /** Markdown, without the title. */
  text: string;
}

/** The title of a chapter is its first line. */
function chapterOf(slug: string, file: string): Chapter {
  const [heading = '', ...lines] = file.split('\n');
  return { slug, title: heading.replace(/^# /, ''), text: lines.join('\n').trim() };
}

/** The guide, in the order in which a new student needs it. */
export const CHAPTERS: readonly Chapter[] = Object.entries({
  writing,
  figures,
  testimony,
  pictures,
  review,
  publishing,
  takedown,
  together,
  versions,
  handover,
}).map(([slug, file]) => chapterOf(slug, file));
