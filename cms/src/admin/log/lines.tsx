import { Badge, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Line } from './line';
import { sentenceOf } from './sentence';

const COLUMNS = ['When', 'What happened', 'Result', 'Reason or note'];

export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <Table colCount={COLUMNS.length} rowCount={lines.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((name) => (
            <Th key={name}>
              <Typography variant="sigma">{name}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </Tbody>
    </Table>
  );
}

function Row({ line }: { line: Line }) {
  const isDone = line.result === 'done';
  return (
    <Tr>
      <Td>
        <Typography>
          <time dateTime={line.at}>{whenOf(line.at)}</time>
        </Typography>
      </Td>
      <Td>
        <Whole>{sentenceOf(line)}</Whole>
      </Td>
      <Td>
        <Badge
          textColor={isDone ? 'success700' : 'danger700'}
          backgroundColor={isDone ? 'success100' : 'danger100'}
        >
          {isDone ? 'Done' : 'Refused'}
        </Badge>
      </Td>
      <Td>
        <Whole>{line.reason}</Whole>
      </Td>
    </Tr>
  );
}

/** Strapi cuts what does not fit into one line; here the end of the sentence matters as well. */
const Whole = ({ children }: { children: ReactNode }) => (
  <Typography tag="p" style={{ whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: '18rem' }}>
    {children}
  </Typography>
);

const whenOf = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
