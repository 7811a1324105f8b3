import * as v from 'valibot';
import { caseStudy } from '../case-study.ts';
import { anchor } from '../fields.ts';

export const caseStudyBlock = v.object({ anchor, caseStudy });
