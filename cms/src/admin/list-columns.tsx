import { Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import type { MouseEvent } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { languageName } from '../locales/names';
import { languagesOf, type Version } from './list-languages';

/** What Strapi's list of documents hands to whoever changes its columns, as far as we touch it. */
interface Columns {
  displayedHeaders: Column[];
}

interface Column {
  name: string;
  label?: unknown;
  cellFormatter?: unknown;
}

/** Strapi's columns of languages and of times take half the window; these leave room for the others. */
export function withNarrowColumns<Args extends Columns>(args: Args): Args {
  return {
    ...args,
    displayedHeaders: args.displayedHeaders.map((column) => {
      const narrow = NARROW[column.name];
      return narrow === undefined ? column : { ...column, ...narrow };
    }),
  };
}

const timeCell =
  (name: 'createdAt' | 'updatedAt') =>
  ({ [name]: at }: Partial<Record<string, string | null>>) => <Time at={at ?? null} />;

const NARROW: Readonly<Record<string, Omit<Column, 'name'>>> = {
  locales: {
    label: { id: 'list.languages', defaultMessage: 'Languages' },
    cellFormatter: (version: Version) => <Languages version={version} />,
  },
  createdAt: { cellFormatter: timeCell('createdAt') },
  updatedAt: { cellFormatter: timeCell('updatedAt') },
};

/** 24 pixels, so that a finger does not hit the language beside it (WCAG 2.5.8). */
const TARGET = '2.4rem';

function Languages({ version }: { version: Version }) {
  // The row leads to the language that is listed.
  const stay = (event: MouseEvent) => event.stopPropagation();
  return (
    <Flex tag="ul">
      {languagesOf(version).map((code) => (
        <li key={code} title={languageName(code)}>
          <Link
            tag={RouterLink}
            to={{ pathname: version.documentId, search: `?plugins[i18n][locale]=${code}` }}
            minWidth={TARGET}
            minHeight={TARGET}
            onClick={stay}
          >
            {code} <VisuallyHidden tag="span">{languageName(code)}</VisuallyHidden>
          </Link>
        </li>
      ))}
    </Flex>
  );
}

function Time({ at }: { at: string | null }) {
  if (at === null) return null;
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Typography>
      <time dateTime={at}>{words.format(new Date(at))}</time>
    </Typography>
  );
}
