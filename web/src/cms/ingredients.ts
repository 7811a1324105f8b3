import type { ChangeType } from '@breaking-the-chains/shared/change';
import { filePath, pictureSizePath } from '../format/media-path.ts';

/** A file of the CMS that a page shows. */
export interface MediaFile {
  /** Where readers get it. */
  path: string;
  /** Where the CMS keeps it: a path of its own, or an address elsewhere. */
  url: string;
  mime: string;
}

/** What one page is made of: collected from the CMS's raw answers, never listed by hand. */
export interface Ingredients {
  /** Document ids, and for lists what `collectionKey` makes of them. */
  readonly dependencies: ReadonlySet<string>;
  readonly media: ReadonlyMap<string, MediaFile>;
  /** Id of the first document that was asked for by itself, not in a list. */
  readonly alone: string | null;
  note(answer: unknown): void;
  dependOn(type: ChangeType, locale: string): void;
  /** It is made of these too. */
  add(others: Pick<Ingredients, 'dependencies' | 'media'>): void;
}

/** All documents of a type in one language: a new one elsewhere is none of this list's business. */
export const collectionKey = (type: ChangeType, locale: string): string =>
  `collection:${type}:${locale}`;

export function createIngredients(): Ingredients {
  const dependencies = new Set<string>();
  const media = new Map<string, MediaFile>();
  let alone: string | null = null;
  return {
    dependencies,
    media,
    get alone() {
      return alone;
    },
    note(answer) {
      alone ??= idAlone(answer);
      walk(answer, (thing) => {
        if (typeof thing.documentId === 'string') dependencies.add(thing.documentId);
        for (const file of filesOf(thing)) media.set(file.path, file);
      });
    },
    dependOn(type, locale) {
      dependencies.add(collectionKey(type, locale));
    },
    add(others) {
      for (const one of others.dependencies) dependencies.add(one);
      for (const [path, file] of others.media) media.set(path, file);
    },
  };
}

function idAlone(answer: unknown): string | null {
  const data = isThing(answer) ? answer['data'] : null;
  const id = isThing(data) && !Array.isArray(data) ? data['documentId'] : null;
  return typeof id === 'string' ? id : null;
}

type Thing = Readonly<Record<string, unknown>>;

function walk(value: unknown, visit: (thing: Thing) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (isThing(value)) {
    visit(value);
    for (const part of Object.values(value)) walk(part, visit);
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

function filesOf({ digest, url, mime, formats }: Thing): MediaFile[] {
  if (typeof digest !== 'string' || typeof url !== 'string' || typeof mime !== 'string') return [];
  if (!/^[0-9a-f]{16}$/.test(digest)) return [];
  if (isThing(formats)) return sizesOf(digest, formats);
  const path = filePath({ digest, mime });
  return path === null ? [] : [{ path, url, mime }];
}

function sizesOf(digest: string, formats: Thing): MediaFile[] {
  return Object.entries(formats).flatMap(([name, size]): MediaFile[] => {
    const format = /^(avif|webp)-\d+$/.exec(name)?.[1];
    if (format === undefined || !isThing(size)) return [];
    const { url, width, mime } = size;
    if (typeof url !== 'string' || typeof width !== 'number' || typeof mime !== 'string') return [];
    return [{ path: pictureSizePath(digest, { width, format }), url, mime }];
  });
}
