import {
  Checkbox,
  Field,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useChoices, type Named } from './choices';
import type { Choice } from './hand-over';

interface Props {
  choice: Choice;
  onChange: (part: Partial<Choice>) => void;
}

/** From whom, to whom, and what becomes of the first. */
export function Choices({ choice, onChange }: Props) {
  const { authors, accounts, problem } = useChoices();
  const { fromAuthor, toAuthor, markFormer, account } = choice;
  const choose = (name: keyof Choice) => (value: string) => onChange({ [name]: value });
  return (
    <>
      {problem !== null && <Typography textColor="danger600">{problem}</Typography>}
      <Choose label="From" among={authors} value={fromAuthor} onChoose={choose('fromAuthor')} />
      <Choose label="To" among={authors} value={toAuthor} onChoose={choose('toAuthor')} />
      <Checkbox
        checked={markFormer}
        onCheckedChange={(checked) => onChange({ markFormer: checked === true })}
      >
        Show the first as a former member from then on
      </Checkbox>
      <Choose
        label="Account to close"
        among={accounts}
        value={account}
        onChoose={choose('account')}
      />
      <Typography textColor="neutral600">
        Leave the account empty to close none. Whoever had it cannot sign in any more; nothing of
        theirs is lost.
      </Typography>
    </>
  );
}

interface ChooseProps {
  label: string;
  among: readonly Named[];
  value: string;
  onChoose: (id: string) => void;
}

function Choose({ label, among, value, onChoose }: ChooseProps) {
  return (
    <Field.Root name={label}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        onChange={(id) => onChoose(String(id))}
        onClear={() => onChoose('')}
      >
        {among.map(({ id, name }) => (
          <SingleSelectOption key={id} value={id}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
