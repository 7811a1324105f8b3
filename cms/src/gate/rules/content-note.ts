import { advises, stopsUnlessOverridden, textOf, type Rule } from '../rule';

/** H5: a content note, short and specific; never the word that makes readers anxious. */
export const contentNote: Rule = ({ uid, values, path, around }) => {
  if (uid !== 'api::story.story') return [];
  const where = [...path, 'contentNote'];
  const note = textOf(values['contentNote']);
  if (note === '') {
    if (!around.isSensitive) return [];
    const message =
      'This story is sensitive and has no content note. Say in one sentence what it speaks of (H5).';
    return [advises('H5', { path: where, message })];
  }
  const [word] = /\p{L}*trigger\p{L}*/iu.exec(note) ?? [];
  if (word === undefined) return [];
  const message = `The content note says "${word}", which makes readers more anxious, not less. Say what the story speaks of instead, or ask the safeguarding lead (H5).`;
  return [stopsUnlessOverridden('H5', { path: where, message, found: note })];
};
