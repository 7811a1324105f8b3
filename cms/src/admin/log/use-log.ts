import { useFetchClient } from '@strapi/strapi/admin';
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
  return async (filters: Filters) => {
    const { data } = await get('/newsroom/log.csv', { params: filters, responseType: 'blob' });
    const address = URL.createObjectURL(data);
    const link = document.createElement('a');
    link.href = address;
    link.download = 'log.csv';
    link.click();
    URL.revokeObjectURL(address);
  };
}
