import { Badge } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { fetchListed, type Listed } from './listed';
import { lookInList, type Published } from './look-in-list';

/** What Strapi's list of documents hands to whoever adds a column, as far as we touch it. */
interface Columns {
  displayedHeaders: unknown[];
  layout: { metadatas: object };
}

interface Row {
  documentId?: string;
  locale?: string | null;
  status?: Published;
}

/** Says in the list of stories where each stands, right after its title. */
export function withState<Args extends Columns>(args: Args): Args {
  // Only a story may be sensitive; the list does not say what it is a list of.
  if (!('sensitive' in args.layout.metadatas)) return args;
  const [first, ...others] = args.displayedHeaders;
  return { ...args, displayedHeaders: [first, column, ...others] };
}

const column = {
  name: 'state',
  attribute: { type: 'custom' },
  label: { id: 'state.column', defaultMessage: 'State' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId, locale, status }: Row) => (
    <Cell version={`${documentId ?? ''} ${locale ?? ''}`} status={status ?? 'draft'} />
  ),
};

function Cell({ version, status }: { version: string; status: Published }) {
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
  }, [version]);
  if (listed === null) return null;
  const { words, ink, ground } = lookInList(listed.get(version) ?? 'not-needed', status);
  return (
    <Badge textColor={ink} backgroundColor={ground}>
      {words}
    </Badge>
  );
}
