import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useState } from 'react';
import type { NewPlan } from './plans';

interface Props {
  timeZone: string;
  onPlan: (plan: NewPlan) => Promise<void>;
}

/** No form of its own: it stands inside that of the story, which Enter would save. */
export function PlanForm({ timeZone, onPlan }: Props) {
  const [plan, setPlan] = useState<NewPlan>({ action: 'publish', date: '', time: '08:00' });
  const change = (part: Partial<NewPlan>) => setPlan({ ...plan, ...part });
  const isWhole = plan.date !== '' && plan.time !== '';
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Deed value={plan.action} onChange={(action) => change({ action })} />
      <Moment type="date" label="Date" value={plan.date} onChange={(date) => change({ date })} />
      <Moment
        type="time"
        label={`Time (${timeZone})`}
        value={plan.time}
        onChange={(time) => change({ time })}
      />
      <Button variant="secondary" disabled={!isWhole} onClick={() => void onPlan(plan)}>
        Plan it
      </Button>
    </Flex>
  );
}

interface DeedProps {
  value: NewPlan['action'];
  onChange: (action: NewPlan['action']) => void;
}

function Deed({ value, onChange }: DeedProps) {
  return (
    <Field.Root name="plan-action">
      <Field.Label>What happens</Field.Label>
      <SingleSelect
        value={value}
        onChange={(action) => onChange(action === 'unpublish' ? action : 'publish')}
      >
        <SingleSelectOption value="publish">Publish</SingleSelectOption>
        <SingleSelectOption value="unpublish">Take back</SingleSelectOption>
      </SingleSelect>
    </Field.Root>
  );
}

interface MomentProps {
  type: 'date' | 'time';
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Moment({ type, label, value, onChange }: MomentProps) {
  return (
    <Field.Root name={`plan-${type}`}>
      <Field.Label>{label}</Field.Label>
      <TextInput type={type} value={value} onChange={(event) => onChange(event.target.value)} />
    </Field.Root>
  );
}
