import { changes as contract, type Changes } from '@breaking-the-chains/shared/change';
import * as v from 'valibot';
import { expect } from 'vitest';
import type { Cms } from './strapi.ts';

export const CHANGE = 'api::change.change';

/** An answer of the change feed, put through the contract. */
export async function fetchChanges(cms: Cms, query = ''): Promise<Changes> {
  const { status, body } = await cms.get(`/api/changes${query}`);
  expect({ status, body }).toMatchObject({ status: 200 });
  return v.parse(contract, body);
}

export const lastSeq = async (cms: Cms) => (await fetchChanges(cms)).meta.last;
