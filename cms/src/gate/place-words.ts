import { blockWords } from '../approval/words';
import { fieldsOf as wordsIn } from '../edit-view/view';
import { componentViews, typeViews } from '../edit-view/views';
import { fieldsOf } from '../unknown-fields';
import type { Component, Models } from './models';
import type { Path } from './rule';

/** The way to a field in the words of its form: "Main picture, Licence", "Block 4 (text), Text". */
export const placeWords = (models: Models, uid: string, values: unknown, path: Path): string =>
  stepsTo(models, uid, values, path).join(', ');

function stepsTo(models: Models, uid: string, values: unknown, path: Path): string[] {
  const [name, ...rest] = path;
  if (name === undefined) return [];
  const label = labelOf(uid, name);
  const attribute = models(uid)[name];
  const value = fieldsOf(values)[name];
  if (attribute === undefined || !hasParts(attribute)) return [label];
  if (attribute.type === 'component' && attribute.repeatable !== true) {
    return [label, ...stepsTo(models, attribute.component ?? '', value, rest)];
  }
  return inList(models, { attribute, label, value }, rest);
}

const hasParts = ({ type }: Component) => type === 'component' || type === 'dynamiczone';

const labelOf = (uid: string, name: string): string => {
  const view = typeViews[uid] ?? componentViews[uid];
  return (view && wordsIn(view)[name]?.label) ?? name;
};

interface List {
  attribute: Component;
  label: string;
  value: unknown;
}

function inList(models: Models, { attribute, label, value }: List, [at, ...rest]: Path): string[] {
  if (at === undefined) return [label];
  const item: unknown = Array.isArray(value) ? value[Number(at)] : undefined;
  const uid = attribute.component ?? String(fieldsOf(item)['__component']);
  const isBlock = attribute.type === 'dynamiczone';
  const words = isBlock ? blockWords(uid, Number(at)) : `${label} ${Number(at) + 1}`;
  return [words, ...stepsTo(models, uid, item, rest)];
}
