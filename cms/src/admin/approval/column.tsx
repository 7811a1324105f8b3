import { Badge, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { fetchListed, type Listed } from './listed';
import { LOOKS } from './standing';

/** What Strapi's list of documents hands to whoever adds a column, as far as we touch it. */
interface Columns {
  displayedHeaders: unknown[];
  layout: { metadatas: object };
}

interface Row {
  documentId?: string;
  locale?: string | null;
  updatedAt?: string;
}

/** Says in the list of stories where each review stands. */
export function withReview<Args extends Columns>(args: Args): Args {
  // Only a story may be sensitive; the list does not say what it is a list of.
  if (!('sensitive' in args.layout.metadatas)) return args;
  return { ...args, displayedHeaders: [...args.displayedHeaders, column] };
}

const column = {
  name: 'review',
  attribute: { type: 'custom' },
  label: { id: 'review.column', defaultMessage: 'Review' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId, locale }: Row) => (
    <Cell documentId={documentId ?? ''} locale={locale ?? ''} />
  ),
};

function Cell({ documentId, locale }: { documentId: string; locale: string }) {
  const [listed, setListed] = useState<Listed | null>(null);
  useEffect(() => {
    let isShown = true;
    // A list without this column is still a list: nothing is said when the CMS does not answer.
    fetchListed().then(
      (all) => isShown && setListed(all),
      () => isShown && setListed(null),
    );
    return () => {
      isShown = false;
    };
  }, [documentId, locale]);
  if (listed === null) return null;
  const state = listed.get(`${documentId} ${locale}`) ?? 'not-needed';
  const { words, ink, ground } = LOOKS[state];
  if (state === 'not-needed') return <Typography textColor="neutral600">{words}</Typography>;
  return (
    <Badge textColor={ink} backgroundColor={ground}>
      {words}
    </Badge>
  );
}
