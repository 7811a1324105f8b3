import type { Populate } from '../populate';

export const statistic: Populate = { populate: { source: true } };
