import { Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { NO_FILTERS, type Filters as Chosen } from './line';
import { DEEDS } from './sentence';

interface Given {
  filters: Chosen;
  onChange: (filters: Chosen) => void;
}

interface Option {
  value: string;
  words: string;
}

const WHAT = Object.entries(DEEDS).map(([value, { label }]) => ({ value, words: label }));
const RESULTS = [
  { value: 'done', words: 'Done' },
  { value: 'refused', words: 'Refused' },
];

export function Filters({ filters, onChange }: Given) {
  const set = (name: keyof Chosen) => (value: string) => onChange({ ...filters, [name]: value });
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Choice label="What" options={WHAT} value={filters.what} onChange={set('what')} />
      <Choice label="Result" options={RESULTS} value={filters.result} onChange={set('result')} />
      <Typed label="Person" type="text" value={filters.name} onChange={set('name')} />
      <Typed label="From" type="date" value={filters.from} onChange={set('from')} />
      <Typed label="To" type="date" value={filters.to} onChange={set('to')} />
      <Button variant="tertiary" onClick={() => onChange(NO_FILTERS)}>
        Show all
      </Button>
    </Flex>
  );
}

interface Filter {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Choice({ label, options, value, onChange }: Filter & { options: Option[] }) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        placeholder="All"
        onChange={(chosen) => onChange(String(chosen))}
        onClear={() => onChange('')}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

function Typed({ label, type, value, onChange }: Filter & { type: 'text' | 'date' }) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Field.Input
        type={type}
        value={value}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
    </Field.Root>
  );
}
