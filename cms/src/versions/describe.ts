import { fieldsOf, type Fields } from '../unknown-fields';
import { plainText } from './plain-text';
import { componentOf, type Field, type Shapes } from './shape';
import type { Snapshot } from './snapshot';
import { FILE, keyOf, partsIn } from './writable';

/** The words that editors know fields, choices and blocks by. */
export interface Words {
  label(uid: string, field: string): string;
  choice(uid: string, field: string, value: string): string;
  /** Of a component: "Pull quote". */
  title(uid: string): string;
  /** The field that names one entry among others. */
  mainField(uid: string): string | undefined;
}

/** Names of the documents and files that a snapshot shows, by `keyOf`. */
export type Names = Readonly<Record<string, string>>;

/** One part of a document as an editor sees it: a field, or a block. */
export interface Part {
  /** Of a field its name, of a block its component. */
  kind: string;
  /** Of a block, by which it is known in the next version. */
  id?: unknown;
  isBlock: boolean;
  name: string;
  text: string;
}

export interface Telling {
  shapes: Shapes;
  words: Words;
  names: Names;
}

/** A snapshot in words, part by part, in the order of the form. */
export function describe(telling: Telling, uid: string, snapshot: Snapshot): Part[] {
  return telling.shapes(uid).flatMap(([name, field]) => {
    const value = snapshot[name];
    if (field.type === 'dynamiczone') return blocks(telling, field, value);
    const text = textOf(telling, uid, name, field, value);
    return [{ kind: name, isBlock: false, name: telling.words.label(uid, name), text }];
  });
}

function blocks(telling: Telling, field: Field, value: unknown): Part[] {
  return partsIn(field, value).map((block) => {
    const uid = componentOf(field, block);
    return {
      kind: uid,
      id: block['id'],
      isBlock: true,
      name: nameOf(telling.words, uid, block),
      text: linesOf(telling, uid, block),
    };
  });
}

const LONGEST_NAME = 50;

function nameOf(words: Words, uid: string, block: Fields): string {
  const main = block[words.mainField(uid) ?? ''];
  const title = words.title(uid);
  if (typeof main !== 'string' || main === '') return title;
  return `${title}: ${main.length > LONGEST_NAME ? `${main.slice(0, LONGEST_NAME)}…` : main}`;
}

/** Each field on a line of its own, after its label; what is empty is not told. */
function linesOf(telling: Telling, uid: string, part: Fields): string {
  return telling
    .shapes(uid)
    .map(([name, field]): [string, string] => [
      telling.words.label(uid, name),
      textOf(telling, uid, name, field, part[name]),
    ])
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n');
}

function textOf(telling: Telling, uid: string, name: string, field: Field, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (field.type === 'relation') return namesOf(telling.names, field.target ?? '', value);
  if (field.type === 'media') return namesOf(telling.names, FILE, value);
  if (field.type === 'component') {
    return partsIn(field, value)
      .map((part) => linesOf(telling, componentOf(field, part), part))
      .join('\n');
  }
  if (field.type === 'blocks') return plainText(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const word = typeof value === 'string' ? value : JSON.stringify(value);
  return field.type === 'enumeration' ? telling.words.choice(uid, name, word) : word;
}

const namesOf = (names: Names, target: string, value: unknown): string =>
  [value]
    .flat()
    .map((id) => names[keyOf({ target, id: typeof id === 'number' ? id : String(id) })])
    .map((name) => name ?? 'something that is not there any more')
    .join(', ');

/** From rows of any type: what an editor calls them. */
export function titleOf(row: unknown, mainField: string | undefined): string {
  const fields = fieldsOf(row);
  const title = [fields[mainField ?? ''], fields['title'], fields['name'], fields['label']].find(
    (one) => typeof one === 'string' && one !== '',
  );
  return typeof title === 'string' ? title : 'Untitled';
}
