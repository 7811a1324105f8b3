import {
  plainText,
  type RichText,
  type RichTextInline,
  type RichTextList,
  type RichTextNode,
} from '@breaking-the-chains/shared/rich-text';

/** What readers see of a text: editors leave empty paragraphs behind. */
export function visibleNodes(text: RichText): RichTextNode[] {
  return text.filter((node) => plainText([node]).trim() !== '');
}

export interface ListEntry {
  words: RichTextInline[];
  /** Lists inside this entry; Strapi puts them after it. */
  lists: RichTextList[];
}

export function listEntries(list: RichTextList): ListEntry[] {
  const entries: ListEntry[] = [];
  for (const child of list.children) {
    const last = entries.at(-1);
    if (child.type === 'list-item') entries.push({ words: child.children, lists: [] });
    else if (last === undefined) entries.push({ words: [], lists: [child] });
    else last.lists.push(child);
  }
  return entries;
}
