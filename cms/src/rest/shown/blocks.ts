import type { Populate } from '../populate';
import { caseStudy } from './case-study';
import { picture, plainFile } from './picture';
import { statistic } from './statistic';

/** What each kind of block brings along. A test holds this equal to the contract's kinds. */
export const blocks: Populate = {
  on: {
    'block.rich-text': {},
    'block.statistics': { populate: { statistics: statistic } },
    'block.cards': { populate: { cards: true } },
    'block.case-study': { populate: { caseStudy } },
    'block.testimony': { populate: { testimony: true } },
    'block.programmes': { populate: { programmes: { populate: { actions: true } } } },
    'block.picture': { populate: { picture } },
    'block.video': { populate: { file: plainFile, poster: picture, captions: plainFile } },
    'block.chart': { populate: { rows: true, source: true } },
    'block.map': { populate: { countries: true, source: true } },
    'block.pull-quote': {},
    'block.call-to-action': { populate: { links: true } },
  },
};
