import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useDebounce, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { PictureRow } from './picture-row';
import { parseLibrary, type Library } from './pictures';

const PAGE_SIZE = 20;
const AFTER_LAST_KEY_MS = 300;

/** Strapi lets nobody add to the dialogue of its media library, so this is a page of its own. */
export function PicturesInUse() {
  const [words, setWords] = useState('');
  const [page, setPage] = useState(1);
  const library = useLibrary(useDebounce(words, AFTER_LAST_KEY_MS), page);
  const search = (text: string) => {
    setWords(text);
    setPage(1);
  };
  return (
    <Layouts.Root>
      <Page.Main>
        <Page.Title>Pictures in use</Page.Title>
        <Layouts.Header title="Pictures in use" subtitle="Which stories and pages show a file." />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
            <Field.Root name="words">
              <Field.Label>Search by name</Field.Label>
              <Field.Input value={words} onChange={(event) => search(event.target.value)} />
            </Field.Root>
            <Files library={library} />
            <Turning page={page} count={library?.pageCount ?? 1} turnTo={setPage} />
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
}

function useLibrary(words: string, page: number): Library | undefined {
  const { get } = useFetchClient();
  const [library, setLibrary] = useState<Library>();
  useEffect(() => {
    const controller = new AbortController();
    const search = words === '' ? {} : { _q: encodeURIComponent(words) };
    const params = { page, pageSize: PAGE_SIZE, sort: 'createdAt:DESC', ...search };
    get('/upload/files', { params, signal: controller.signal }).then(
      ({ data }) => setLibrary(parseLibrary(data)),
      () => undefined,
    );
    return () => controller.abort();
  }, [get, words, page]);
  return library;
}

function Files({ library }: { library: Library | undefined }) {
  if (library === undefined) return <Page.Loading />;
  if (library.files.length === 0) return <Typography tag="p">There is no such file.</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {library.files.map((file) => (
        <PictureRow key={file.id} file={file} />
      ))}
    </Flex>
  );
}

interface TurningProps {
  page: number;
  count: number;
  turnTo: (page: number) => void;
}

function Turning({ page, count, turnTo }: TurningProps) {
  if (count < 2) return null;
  return (
    <Flex gap={4} alignItems="center">
      <Button variant="tertiary" disabled={page === 1} onClick={() => turnTo(page - 1)}>
        Newer
      </Button>
      <Typography>
        Page {page} of {count}
      </Typography>
      <Button variant="tertiary" disabled={page === count} onClick={() => turnTo(page + 1)}>
        Older
      </Button>
    </Flex>
  );
}
