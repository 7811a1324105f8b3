import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Filters, Page } from './line';

/** One page of the log; null while the first is on its way. */
export function useLog(filters: Filters, page: number) {
  const { get } = useFetchClient();
  const [lines, setLines] = useState<Page | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    get<Page>('/newsroom/log', { params: { ...filters, page } }).then(
      ({ data }) => {
        if (!isWanted) return;
        setLines(data);
        setProblem(null);
      },
      (error: unknown) => {
        if (isWanted)
          setProblem(error instanceof Error ? error.message : 'The CMS did not answer.');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [get, filters, page]);
  return { lines, problem };
}

/** Hands the browser the lines as a file. */
export function useDownload() {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  return async (filters: Filters) => {
    try {
      const { data } = await get('/newsroom/log.csv', { params: filters, responseType: 'blob' });
      save(data);
    } catch {
      const message = 'The log could not be downloaded. Try again in a moment.';
      toggleNotification({ type: 'danger', message });
    }
  };
}

function save(file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = 'log.csv';
  link.click();
  // Some browsers begin to read it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
