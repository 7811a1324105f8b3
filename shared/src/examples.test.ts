import { expect, test } from 'vitest';
import {
  blockExamples,
  documentExample,
  documentExampleNames,
  invalidBlockExamples,
} from '../examples/all.ts';
import { blockTypes } from './blocks/block.ts';
import { ContractError } from './contract-error.ts';
import * as parsers from './parse.ts';

test.each(
  blockTypes.flatMap((type) =>
    Object.entries(blockExamples[type]).map(([name, wire]) => ({ type, name, wire })),
  ),
)('$type/$name keeps the contract', ({ type, name, wire }) => {
  expect(parsers.parseBlock(wire, name).type).toBe(type);
});

test.each(invalidBlockExamples)('$type/invalid/$name is refused with its message', (example) => {
  const parse = () => parsers.parseBlock(example.value, example.name);
  expect(parse).toThrow(ContractError);
  expect(parse).toThrow(example.error);
});

test('every block has an invalid example', () => {
  const missing = blockTypes
    .filter((type) => !invalidBlockExamples.some((example) => example.type === type))
    .map(
      (type) => `block.${type} has no invalid example. Add shared/examples/${type}/invalid/….json.`,
    );
  expect(missing).toEqual([]);
});

const documentParsers: Record<string, (answer: unknown) => unknown> = {
  story: parsers.parseStory,
  stories: parsers.parseStoryCards,
  statistic: parsers.parseStatistic,
  author: parsers.parseAuthor,
  site: parsers.parseSite,
  page: parsers.parsePage,
  helplines: parsers.parseHelplines,
  'case-study': parsers.parseCaseStudy,
  topic: parsers.parseTopic,
  redirects: parsers.parseRedirects,
};

test.each(documentExampleNames.filter((name) => !name.includes('broken')))(
  'the document %s keeps the contract',
  (name) => {
    const parse = documentParsers[name.split('/')[0] ?? ''];
    if (parse === undefined) throw new Error(`${name}: its folder — has no parser. Name one here.`);
    expect(parse(documentExample(name))).toBeTruthy();
  },
);
