import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useFetchClient, Widget } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { documentAddress } from '../document-address';
import { parsePart, sentenceOf, type Part } from './part';

interface Props {
  /** As `GET /newsroom/today` names it. */
  part: string;
  /** When there is nothing to do. */
  nothing: string;
}

/** One box of the home page: what of this kind wants to be looked at. */
export function TodayWidget({ part, nothing }: Props) {
  const found = usePart(part);
  if (found === 'waiting') return <Widget.Loading />;
  if (found === 'failed') return <Widget.Error />;
  if (found === null) return <Widget.NoPermissions />;
  if (found.count === 0) return <Nothing>{nothing}</Nothing>;
  return <Found {...found} />;
}

/** As many as fit into Strapi's box, so that none is cut through. */
const SHOWN_AT_FIRST = 4;

function Found({ count, entries }: NonNullable<Part>) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? entries : entries.slice(0, SHOWN_AT_FIRST);
  const folded = entries.length - shown.length;
  const more = count - entries.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Entries entries={shown} />
      {folded > 0 && (
        <Box>
          <TextButton onClick={() => setWhole(true)}>Show more</TextButton>
        </Box>
      )}
      {folded === 0 && more > 0 && <Typography textColor="neutral600">And {more} more.</Typography>}
    </Flex>
  );
}

function usePart(part: string): Part | 'waiting' | 'failed' {
  const { get } = useFetchClient();
  const [found, setFound] = useState<Part | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    const controller = new AbortController();
    get('/newsroom/today', { params: { part }, signal: controller.signal }).then(
      ({ data }) => setFound(parsePart(data)),
      () => setFound('failed'),
    );
    return () => controller.abort();
  }, [get, part]);
  return found;
}

function Entries({ entries }: Pick<NonNullable<Part>, 'entries'>) {
  const { locale } = useIntl();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {entries.map((entry) => (
        <li key={`${entry.uid} ${entry.documentId} ${entry.locale} ${entry.why}`}>
          <Link tag={RouterLink} to={documentAddress(entry)}>
            {entry.title === '' ? 'Without a title' : entry.title}
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {sentenceOf(entry, locale)}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}

const Nothing = ({ children }: { children: string }) => (
  <Flex height="100%" alignItems="center" justifyContent="center" gap={2}>
    <CheckCircle fill="success600" aria-hidden />
    <Typography textColor="neutral600">{children}</Typography>
  </Flex>
);
