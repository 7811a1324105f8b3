import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { parseApproval, type Approval, type Step } from './approval';

const ADDRESS = '/newsroom/approvals';

/** Which version of a story, and when it was saved: a save may end an approval. */
export interface Saved {
  documentId: string;
  locale: string;
  savedAt: string | undefined;
}

/** Where a saved story stands, and how to take the next step. */
export function useApproval({ documentId, locale, savedAt }: Saved) {
  const { get, post } = useFetchClient();
  const [approval, setApproval] = useState<Approval>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    const controller = new AbortController();
    const asked = { params: { documentId, locale }, signal: controller.signal };
    // Without an answer there is no review to show: what stands in the way says the rest.
    get(ADDRESS, asked).then(({ data }) => setApproval(parseApproval(data)), ignore);
    return () => controller.abort();
  }, [get, documentId, locale, savedAt]);

  const take = async (step: Step, note: string): Promise<boolean> => {
    const body = { documentId, locale, note, digest: approval?.digest };
    try {
      const { data } = await post(`${ADDRESS}/${step}`, body);
      setApproval(parseApproval(data));
      setProblem(undefined);
      return true;
    } catch (error) {
      setProblem(complaintOf(error));
      return false;
    }
  };
  return { approval, problem, take };
}

const ignore = () => undefined;

const complaintOf = (error: unknown) =>
  isFetchError(error) ? error.message : 'The review cannot be reached. Load the page again.';
