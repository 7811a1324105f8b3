import { NotFound } from './failures.ts';

/** Null for a definite "not found"; every other failure goes on. */
export async function orNull<Item>(fetched: Promise<Item>): Promise<Item | null> {
  try {
    return await fetched;
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
