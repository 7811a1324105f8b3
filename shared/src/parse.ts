import * as v from 'valibot';
import { author } from './author.ts';
import { blockSchemas, isBlockType, type Block, type BlockType } from './blocks/block.ts';
import { caseStudy, type CaseStudy } from './case-study.ts';
import { changes, type Changes } from './change.ts';
import { ContractError, problemsOf } from './contract-error.ts';
import { blockInPlaces, caseStudyInPlaces, type Figures, type FindFigure } from './figures.ts';
import { helpline } from './helpline.ts';
import { pageFrame } from './page.ts';
import { brokenParts, without } from './parts.ts';
import { redirect } from './redirect.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { statistic } from './statistic.ts';
import { storyCard, storyFrame } from './story.ts';
import { list, single, type Listing } from './strapi.ts';
import { testimony } from './testimony.ts';
import { topic } from './topic.ts';

export type Story = v.InferOutput<typeof storyFrame> & { blocks: Block[] };
export type Page = v.InferOutput<typeof pageFrame> & { blocks: Block[] };

export interface ParseOptions {
  /** Told of each part that is left out; without it the first broken part throws. */
  onBroken?: (error: ContractError) => void;
  /** Told when a text refers to a figure that is not there, and may be some day. */
  onMissingFigure?: () => void;
}

/** Parsers take an answer of the CMS's REST API and give our type, or throw a ContractError. */
export const parseStory = (answer: unknown, options?: ParseOptions): Story =>
  parseWithBlocks('story', storyFrame, answer, options);
export const parsePage = (answer: unknown, options?: ParseOptions): Page =>
  parseWithBlocks('page', pageFrame, answer, options);

export const parseStatistic = singleParser('statistic', statistic);
export const parseCaseStudy = singleParser('case-study', caseStudy, studyInPlaces);
export const parseAuthor = singleParser('author', author);
export const parseTopic = singleParser('topic', topic);
export const parseHelpline = singleParser('helpline', helpline);
export const parseSite = singleParser('site', site);

export const parseStoryCards = listParser('story', storyCard);
export const parsePageCards = listParser('page', pageFrame);
export const parseStatistics = listParser('statistic', statistic);
export const parseSources = listParser('source', source);
export const parseCaseStudies = listParser('case-study', caseStudy, studyInPlaces);
export const parseTestimonies = listParser('testimony', testimony);
export const parseAuthors = listParser('author', author);
export const parseTopics = listParser('topic', topic);
export const parseHelplines = listParser('helpline', helpline);
export const parseRedirects = listParser('redirect', redirect);

export function parseChanges(answer: unknown): Changes {
  return parseWith('changes', changes, answer);
}

/** One block as Strapi sends it, its type in `__component`. */
export function parseBlock(input: unknown, which = 'example', path: readonly string[] = []): Block {
  const { __component: component } = parseWith('block', blockHead, input, which, path);
  const name = component.replace(/^block\./, '');
  if (!isBlockType(name)) {
    const what = 'is a kind of block the site does not know. Remove it, or add it to the contract.';
    throw new ContractError(component, which, [{ where: path.join('.'), what }]);
  }
  return parseBlockOf(name, input, which, path);
}

const blockHead = v.looseObject({ __component: v.string('has no kind. Add the block again.') });

function parseBlockOf(
  type: BlockType,
  input: unknown,
  which: string,
  path: readonly string[],
): Block {
  const schema: v.GenericSchema<unknown, object> = blockSchemas[type];
  // Safe because blockSchemas pairs each type with the schema of that type's block.
  return { type, ...parseWith(`block.${type}`, schema, input, which, path) } as Block;
}

function parseWithBlocks<Frame extends { figures: Figures }>(
  thing: string,
  schema: v.GenericSchema<unknown, Frame>,
  answer: unknown,
  options: ParseOptions = {},
): Frame & { blocks: Block[] } {
  const { data } = parseWith(thing, single, answer);
  const which = nameOf(data);
  const about = { ...options, thing, which };
  const frame = parseSparing(thing, schema, data, about);
  const raw = parseWith(thing, withBlocks, data, which).blocks;
  const blocks = raw.flatMap((block, place) => {
    const path = ['blocks', String(place)];
    const find = finderIn(frame.figures, about, path);
    return keep(() => parseBlock(block, which, path), options.onBroken).map((one) =>
      blockInPlaces(one, find),
    );
  });
  return { ...frame, blocks };
}

const withBlocks = v.object({ blocks: v.nullish(v.array(v.unknown()), []) });

function keep<Item>(parse: () => Item, onBroken: ParseOptions['onBroken']): Item[] {
  try {
    return [parse()];
  } catch (error) {
    if (onBroken === undefined || !(error instanceof ContractError)) throw error;
    onBroken(error);
    return [];
  }
}

interface About extends ParseOptions {
  thing: string;
  which: string;
}

/** A sentence stands without a figure that is gone; who looks after the site is told. */
function finderIn(figures: Figures, about: About, path: readonly string[] = []): FindFigure {
  const { thing, which, onBroken, onMissingFigure } = about;
  return (key) => {
    const found = figures.find((figure) => figure.key === key);
    if (found !== undefined) return found.statistic;
    const what = `refers to the figure "${key}", which is not there. Take it out, or write the key of one that is.`;
    const error = new ContractError(thing, which, [{ where: path.join('.'), what }]);
    if (onBroken === undefined) throw error;
    onBroken(error);
    onMissingFigure?.();
    return null;
  };
}

function studyInPlaces(study: CaseStudy, about: About): CaseStudy {
  return caseStudyInPlaces(study, finderIn(study.figures, about));
}

/** A last step that needs the whole document. */
type Finish<Item> = (item: Item, about: About) => Item;

function singleParser<Item>(
  thing: string,
  schema: v.GenericSchema<unknown, Item>,
  finish: Finish<Item> = (item) => item,
) {
  return (answer: unknown, options: ParseOptions = {}): Item => {
    const { data } = parseWith(thing, single, answer);
    const about = { ...options, thing, which: nameOf(data) };
    return finish(parseSparing(thing, schema, data, about), about);
  };
}

function listParser<Item>(
  thing: string,
  schema: v.GenericSchema<unknown, Item>,
  finish: Finish<Item> = (item) => item,
) {
  return (answer: unknown, options: ParseOptions = {}): Listing<Item> => {
    const { data, meta } = parseWith(`list of ${thing}`, list, answer);
    const { page, pageCount, total } = meta.pagination;
    const items = data.flatMap((item) => {
      const about = { ...options, thing, which: nameOf(item) };
      return keep(() => finish(parseSparing(thing, schema, item, about), about), options.onBroken);
    });
    return { items, page, pageCount, total };
  };
}

/** With someone to tell, a broken part that can be done without is left out alone. */
function parseSparing<Output>(
  thing: string,
  schema: v.GenericSchema<unknown, Output>,
  input: unknown,
  about: Omit<About, 'thing'>,
): Output {
  const { which, onBroken } = about;
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const broken = brokenParts(result.issues);
  if (onBroken === undefined || broken === null) {
    throw new ContractError(thing, which, problemsOf(result.issues));
  }
  for (const { issues } of broken) onBroken(new ContractError(thing, which, problemsOf(issues)));
  const paths = broken.map(({ path }) => path);
  return parseSparing(thing, schema, without(input, paths), about);
}

function parseWith<Output>(
  thing: string,
  schema: v.GenericSchema<unknown, Output>,
  input: unknown,
  which = '?',
  path: readonly string[] = [],
): Output {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  throw new ContractError(thing, which, problemsOf(result.issues, path));
}

const named = v.looseObject({
  slug: v.optional(v.string()),
  name: v.optional(v.string()),
  documentId: v.optional(v.string()),
});

function nameOf(document: unknown): string {
  const result = v.safeParse(named, document);
  if (!result.success) return '?';
  return result.output.slug ?? result.output.name ?? result.output.documentId ?? '?';
}
