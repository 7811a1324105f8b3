import { Box, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { consequenceOf } from './consequence';
import {
  answerWords,
  begunWords,
  kindWords,
  stateWords,
  type Address,
  type TakedownWithReport,
} from './report';
import { useTakedown } from './use-takedown';

/** What one takedown did, while it does it and afterwards. */
export function ReportPage() {
  const { '*': id = '' } = useParams();
  const { takedown, problem } = useTakedown(id);
  return (
    <>
      <Layouts.Header
        title={takedown === null ? 'Taken down' : `Taken down: ${takedown.title}`}
        subtitle={takedown === null ? '' : subtitleOf(takedown)}
      />
      <Layouts.Content>
        {problem !== null && <Typography textColor="danger600">{problem}</Typography>}
        {takedown !== null && <Report takedown={takedown} />}
      </Layouts.Content>
    </>
  );
}

const subtitleOf = (takedown: TakedownWithReport) =>
  `${begunWords(takedown)}, by ${takedown.by}. ${takedown.reason ?? ''}`;

function Report({ takedown }: { takedown: TakedownWithReport }) {
  const { addresses, files, notes } = takedown.report;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box role="status">
        <Typography variant="beta">{stateWords(takedown)}</Typography>
      </Box>
      {takedown.all > 0 && <Typography>{consequenceOf(takedown.uid)}</Typography>}
      {addresses.length > 0 && <Addresses addresses={addresses} />}
      <Box tag="ul">
        {files.map(({ id, name, outcome, shownBy }) => (
          <Typography tag="li" key={id}>
            {outcome === 'kept'
              ? `${name} stays. It is shown by: ${shownBy.join(', ')}.`
              : `${name} is ${outcome === 'deleted' ? 'deleted' : 'about to be deleted'}.`}
          </Typography>
        ))}
        {notes.map((note) => (
          <Typography tag="li" key={note}>
            {note}
          </Typography>
        ))}
      </Box>
    </Flex>
  );
}

function Addresses({ addresses }: { addresses: readonly Address[] }) {
  return (
    <Table colCount={3} rowCount={addresses.length + 1}>
      <Thead>
        <Tr>
          {['What', 'Address', 'What it answers'].map((title) => (
            <Th key={title}>
              <Typography variant="sigma">{title}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {addresses.map((address) => (
          <AddressRow key={address.kind + address.path} address={address} />
        ))}
      </Tbody>
    </Table>
  );
}

function AddressRow({ address }: { address: Address }) {
  return (
    <Tr>
      <Td>
        <Typography>{kindWords(address)}</Typography>
      </Td>
      <Td>
        <Typography>{address.path}</Typography>
      </Td>
      <Td>
        <Typography textColor={address.isSettled ? 'success700' : 'danger600'}>
          {answerWords(address)}
        </Typography>
      </Td>
    </Tr>
  );
}
