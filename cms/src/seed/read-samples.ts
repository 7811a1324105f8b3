import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord, SampleError, type Sample } from './sample';

/** Folders beside those of the content types. */
const PICTURES = 'pictures';
const ARTWORK = 'artwork';

/** Every sample in the folder, by type and then by name. */
export function readSamples(directory: string): Sample[] {
  return folders(directory)
    .filter((type) => type !== PICTURES && type !== ARTWORK)
    .flatMap((type) =>
      names(path.join(directory, type), '.json').map((name) => readSample(directory, type, name)),
    );
}

export function pictureFiles(directory: string): string[] {
  return names(path.join(directory, PICTURES));
}

export const picturePath = (directory: string, file: string) =>
  path.join(directory, PICTURES, file);

function readSample(directory: string, type: string, name: string): Sample {
  const file = `${type}/${name}`;
  const content = parse(file, readFileSync(path.join(directory, file), 'utf8'));
  if (!isRecord(content)) {
    const what = 'is not a document. Put its fields in braces.';
    throw new SampleError([{ file, where: 'the whole of it', what }]);
  }
  const [key = '', ...language] = path.parse(name).name.split('.');
  return { type, key, locale: language.length === 0 ? null : language.join('.'), file, content };
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const what = `is not JSON (${String(cause)}). Mend it there.`;
    throw new SampleError([{ file, where: 'the whole of it', what }], { cause });
  }
}

function folders(directory: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function names(directory: string, ending = ''): string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort();
}
