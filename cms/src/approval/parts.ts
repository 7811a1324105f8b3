import { STATISTIC } from '../figures/moved';
import { fieldsOf, type Fields } from '../unknown-fields';
import { STORY, type Part } from './approval';
import { BLOCK } from './changed-parts';
import { hashOf, isNothing } from './hash';
import { addRecord, shownOf, type Models, type Records } from './shown';
import { blockWords, fieldWords, typeOf } from './words';

/** Where a story stands on the front page, and that it is sensitive, is not what it says. */
const NOT_SAID = ['featured', 'sensitive'];

/** All that a story shows in its language; `figures` are the statistics that its texts name. */
export function partsOf(models: Models, story: Fields, figures: readonly Fields[]): Part[] {
  const records: Records = new Map();
  const { blocks, ...fields } = shownOf(models, STORY, story, records);
  for (const figure of figures) addRecord(models, STATISTIC, figure, records);
  return [
    ...Object.entries(fields)
      .filter(([name, value]) => !NOT_SAID.includes(name) && !isNothing(value))
      .map(([name, value]) => ({ key: name, words: fieldWords(name), hash: hashOf(value) })),
    ...[blocks]
      .flat()
      .filter((block) => block !== null)
      .map((block, place) => blockPart(fieldsOf(block), place)),
    ...records.values(),
  ];
}

const blockPart = (block: Fields, place: number): Part => ({
  key: BLOCK,
  words: blockWords(String(block['__component']), place),
  hash: `${typeOf(String(block['__component']))}-${hashOf(block)}`,
});
