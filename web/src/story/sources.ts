import type { Block } from '@breaking-the-chains/shared/blocks/block';
import type { Source } from '@breaking-the-chains/shared/source';
import type { Statistic } from '@breaking-the-chains/shared/statistic';
import type { Testimony } from '@breaking-the-chains/shared/testimony';
import type { SourceNote, SourceNotes } from '../ui/source-notes.ts';
import { isOnlyNamed } from '../ui/statistic/statistic-status.ts';
import { statisticsIn, statisticsInSentences } from './statistics.ts';

/** A source as the list shows it; that of a testimony is known by its publisher alone. */
export type ListedSource = Omit<Source, 'id' | 'title'> & { title: string | null };

/** A place in the story that rests on a source. */
export interface SourceUse {
  id: string;
  /** What stands there; null for a testimony. */
  label: string | null;
  page: string | null;
}

export interface NumberedSource {
  number: number;
  id: string;
  source: ListedSource;
  uses: SourceUse[];
  /** Figures that rest on it and stand in a sentence, where their status has no room (F2). */
  inSentences: Statistic[];
  /** Of what rests on it, nothing has been found in it yet. */
  isOnlyNamed: boolean;
}

export interface StorySources {
  list: NumberedSource[];
  notes: SourceNotes;
}

/**
 * All that the story's figures, charts, maps and testimony rest on, in the order in which a reader
 * meets it, each once. No block's anchor has an underscore, so none can be one of these ids.
 */
export function collectSources(blocks: readonly Block[]): StorySources {
  const numbered = new Map<string, NumberedSource>();
  const notes = new Map<object, SourceNote>();
  for (const { key, of, source, label, page, inSentence, isNamed } of blocks.flatMap(usesIn)) {
    const number = numbered.get(key)?.number ?? numbered.size + 1;
    const known = numbered.get(key) ?? newSource(number, source);
    const id = `${known.id}_${known.uses.length + 1}`;
    known.uses.push({ id, label, page });
    known.isOnlyNamed &&= isNamed;
    if (inSentence !== null && !known.inSentences.some((one) => one.id === inSentence.id)) {
      known.inSentences.push(inSentence);
    }
    numbered.set(key, known);
    notes.set(of, { number, id, target: known.id, publisher: source.publisher });
  }
  return { list: [...numbered.values()], notes };
}

const newSource = (number: number, source: ListedSource): NumberedSource => ({
  ...{ number, id: `source_${number}`, source, uses: [], inSentences: [], isOnlyNamed: true },
});

interface Use extends Omit<SourceUse, 'id'> {
  /** Tells sources apart. */
  key: string;
  /** What the number will stand beside. */
  of: object;
  source: ListedSource;
  inSentence: Statistic | null;
  isNamed: boolean;
}

function usesIn(block: Block): Use[] {
  switch (block.type) {
    case 'chart':
    case 'map':
      return useOf(block.source, { label: block.heading });
    case 'testimony':
      return useOfTestimony(block.testimony);
    default:
      return usesOfStatistics(block);
  }
}

function usesOfStatistics(block: Block): Use[] {
  const inSentences = new Set(statisticsInSentences(block));
  return statisticsIn(block).flatMap((statistic) => {
    const { source, label, sourcePage: page } = statistic;
    return useOf(source, {
      label,
      page,
      inSentence: inSentences.has(statistic) ? statistic : null,
      isNamed: isOnlyNamed(statistic),
    });
  });
}

function useOf(source: Source | null, about: Partial<Use> & Pick<Use, 'label'>): Use[] {
  if (source === null) return [];
  const usual = { page: null, inSentence: null, isNamed: false };
  return [{ key: source.id, of: source, source, ...usual, ...about }];
}

/** An account that others published first (T3). */
function useOfTestimony(testimony: Testimony): Use[] {
  const { narrative, publishedBy, publishedUrl } = testimony;
  if (narrative !== 'published-by-another' || publishedBy === null) return [];
  const unknown = {
    title: null,
    language: null,
    published: null,
    accessed: null,
    archivedUrl: null,
    licence: null,
  };
  const source = { publisher: publishedBy, url: publishedUrl, ...unknown };
  const key = publishedUrl ?? publishedBy;
  const nothing = { label: null, page: null, inSentence: null };
  return [{ key, of: testimony, source, ...nothing, isNamed: false }];
}
