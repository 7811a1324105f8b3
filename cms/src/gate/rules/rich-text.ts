import { fieldsOf } from '../../unknown-fields';
import { SITE, stops, type Rule } from '../rule';

// As the contract has it. Safe because it lists what may stand there from the first character on,
// and lets no white space or control character through (browsers drop those in "java\nscript:").
const LINK = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)[^\s\p{Cc}<>"\\]*$/iu;

const TEXT = ['paragraph', 'heading', 'quote', 'list', 'list-item', 'text', 'link'];

/** What the site would leave out of rich text, with the block around it. */
export const richText: Rule = ({ values, types, path }) =>
  Object.keys(types)
    .filter((name) => types[name] === 'blocks')
    .flatMap((name) =>
      [...new Set(complaints(values[name]))].map((message) =>
        stops(SITE, { path: [...path, name], message }),
      ),
    );

function complaints(nodes: unknown): string[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => [
    ...complaintsOf(node),
    ...complaints(fieldsOf(node)['children']),
  ]);
}

function complaintsOf(node: unknown): string[] {
  const type = fieldsOf(node)['type'];
  if (type === 'image') {
    return ['There is a picture inside this text. Take it out and use a picture block.'];
  }
  if (typeof type !== 'string' || !TEXT.includes(type)) {
    return [`There is ${String(type)} inside this text. Write it as a paragraph or a list.`];
  }
  return type === 'link' ? linkComplaints(node) : [];
}

function linkComplaints(node: unknown): string[] {
  const url = fieldsOf(node)['url'];
  if (typeof url === 'string' && LINK.test(url.trim())) return [];
  return [
    `The link to "${String(url)}" is not one we allow. Use https://, mailto:, tel:, or a page of this site such as /about.`,
  ];
}
