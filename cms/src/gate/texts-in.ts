import { fieldsOf } from '../unknown-fields';

export interface Text {
  text: string;
  isInLink: boolean;
}

/** The pieces of a rich text, each with one look throughout, in their order. */
export function textsIn(nodes: unknown, isInLink = false): Text[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    const { type, text, children } = fieldsOf(node);
    if (type === 'text' && typeof text === 'string') return [{ text, isInLink }];
    return textsIn(children, isInLink || type === 'link');
  });
}
