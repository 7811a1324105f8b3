import { blockTypes, isBlockType, type BlockType } from '../src/blocks/block.ts';

/** Every example of the contract, as Strapi's REST API sends it. A file put into a folder is here at once. */
const blocks = import.meta.glob<unknown>('./*/*.json', { eager: true, import: 'default' });
const broken = import.meta.glob<unknown>('./*/invalid/*.json', { eager: true, import: 'default' });
const documents = import.meta.glob<unknown>('./documents/*/*.json', {
  eager: true,
  import: 'default',
});

export interface InvalidExample {
  type: BlockType;
  name: string;
  value: unknown;
  /** Part of the message an author gets. */
  error: string;
}

/** `blockExamples.statistics['without-source']`: one block each. */
export const blockExamples: Readonly<Record<BlockType, Readonly<Record<string, unknown>>>> =
  gathered();

export const invalidBlockExamples: readonly InvalidExample[] = Object.entries(broken).flatMap(
  ([path, example]) => {
    const [folder = '', , name = ''] = partsOf(path);
    if (!isBlockType(folder)) throw new Error(`${path}: its folder — is no block. Rename it.`);
    return [{ type: folder, name, ...valueAndError(path, example) }];
  },
);

/** A whole answer of the API, by `type/name`: `documentExample('story/typical')`. */
export function documentExample(name: string): unknown {
  const example = documents[`./documents/${name}.json`];
  if (example === undefined) {
    throw new Error(
      `document "${name}" has no example. Add shared/examples/documents/${name}.json.`,
    );
  }
  return example;
}

export const documentExampleNames: readonly string[] = Object.keys(documents).map((path) =>
  path.replace('./documents/', '').replace('.json', ''),
);

function gathered(): Record<BlockType, Record<string, unknown>> {
  const all = Object.fromEntries(blockTypes.map((type) => [type, examplesOf(type)]));
  // Safe because blockTypes lists every key.
  return all as Record<BlockType, Record<string, unknown>>;
}

function examplesOf(type: BlockType): Record<string, unknown> {
  const found = Object.entries(blocks).flatMap(([path, example]) => {
    const [folder, name = ''] = partsOf(path);
    return folder === type ? [[name, example] as const] : [];
  });
  if (!found.some(([name]) => name === 'typical')) {
    throw new Error(`block.${type} has no example. Add shared/examples/${type}/typical.json.`);
  }
  return Object.fromEntries(found);
}

function partsOf(path: string): string[] {
  return path.slice(2, -'.json'.length).split('/');
}

function valueAndError(path: string, example: unknown): { value: unknown; error: string } {
  const isWhole =
    typeof example === 'object' &&
    example !== null &&
    'value' in example &&
    'error' in example &&
    typeof example.error === 'string';
  if (!isWhole) throw new Error(`${path}: the file — needs "value" and "error". Add both.`);
  return { value: example.value, error: String(example.error) };
}
