import type { Populate } from '../populate';
import { localizations } from './localizations';
import { picture } from './picture';
import { statistic } from './statistic';

export const caseStudyPhase: Populate = { populate: { picture, statistics: statistic } };
/** As stories show it. */
export const caseStudy: Populate = { populate: { phases: caseStudyPhase } };
/** By itself. */
export const caseStudyRecord: Populate = { populate: { phases: caseStudyPhase, localizations } };
