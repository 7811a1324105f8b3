import { fieldsOf } from '../unknown-fields';
import { listOf } from './snapshot';

/** Rich text without its looks: a line for each paragraph, heading and item; links with addresses. */
export function plainText(value: unknown): string {
  return listOf(value).flatMap(linesOf).join('\n');
}

function linesOf(node: unknown): string[] {
  const { type, children } = fieldsOf(node);
  if (type === 'list') return listOf(children).flatMap(linesOf);
  const text = listOf(children)
    .filter((child) => fieldsOf(child)['type'] !== 'list')
    .map(wordsOf)
    .join('');
  const lists = listOf(children).filter((child) => fieldsOf(child)['type'] === 'list');
  return [type === 'list-item' ? `• ${text}` : text, ...lists.flatMap(linesOf)];
}

function wordsOf(node: unknown): string {
  const { type, text, url, children } = fieldsOf(node);
  if (typeof text === 'string') return text;
  const words = listOf(children).map(wordsOf).join('');
  return type === 'link' && typeof url === 'string' ? `${words} (${url})` : words;
}
