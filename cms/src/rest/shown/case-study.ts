import type { Populate } from '../populate';
import { picture } from './picture';
import { statistic } from './statistic';

export const caseStudyPhase: Populate = { populate: { picture, statistics: statistic } };
export const caseStudy: Populate = { populate: { phases: caseStudyPhase } };
