import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Filters } from './filters';
import { NO_FILTERS, type Filters as Chosen, type Page as PageOfLines } from './line';
import { Lines } from './lines';
import { READ_LOG } from './menu-link';
import { useDownload, useLog } from './use-log';

const AFTER_LAST_KEY_MS = 300;

export function LogPage() {
  return (
    <Page.Protect permissions={READ_LOG}>
      <Page.Title>Log</Page.Title>
      <Log />
    </Page.Protect>
  );
}

function Log() {
  const [filters, setFilters] = useState(NO_FILTERS);
  const [page, setPage] = useState(1);
  const { lines, problem } = useLog(useDebounce(filters, AFTER_LAST_KEY_MS), page);
  const download = useDownload();
  const choose = (chosen: Chosen) => {
    setFilters(chosen);
    setPage(1);
  };
  return (
    <Page.Main>
      <Layouts.Header
        title="Log"
        subtitle="What was published, refused, approved or taken down, and by whom. Nobody can alter it."
        primaryAction={
          <Button startIcon={<Download />} onClick={() => void download(filters)}>
            Download as CSV
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Filters filters={filters} onChange={choose} />
          {problem === null ? null : <Typography textColor="danger600">{problem}</Typography>}
          {lines === null ? null : <Found lines={lines} onPage={setPage} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Found({ lines, onPage }: { lines: PageOfLines; onPage: (page: number) => void }) {
  const { page, pageCount, total } = lines.meta.pagination;
  if (total === 0) return <Typography>Nothing in the log fits these filters.</Typography>;
  return (
    <Box aria-live="polite">
      <Lines lines={lines.data} />
      <Flex gap={3} paddingTop={4} alignItems="center">
        <Button variant="tertiary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
          Newer
        </Button>
        <Typography>
          Page {page} of {pageCount}, {total} lines
        </Typography>
        <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
          Older
        </Button>
      </Flex>
    </Box>
  );
}
