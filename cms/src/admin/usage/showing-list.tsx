import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { documentAddress } from '../document-address';
import { kindOf, type Showing } from './uses';

/** The documents that show something, each leading to its form. */
export function ShowingList({ showings }: { showings: readonly Showing[] }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%">
      {showings.map((showing) => (
        <Flex tag="li" key={`${showing.uid} ${showing.documentId}`} gap={2} alignItems="baseline">
          {showing.state !== 'record' && (
            <Badge active={showing.state === 'live'} minWidth="5.6rem" shrink={0}>
              {showing.state === 'live' ? 'Live' : 'Draft'}
            </Badge>
          )}
          <div>
            <Link tag={RouterLink} to={documentAddress(showing)}>
              {showing.title === '' ? 'Without a title' : showing.title}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {[kindOf(showing.uid), ...showing.locales].join(', ')}
            </Typography>
          </div>
        </Flex>
      ))}
    </Flex>
  );
}
