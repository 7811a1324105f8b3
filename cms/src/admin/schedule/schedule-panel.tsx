import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useLanguage } from '../newsroom/use-language';
import { PlanForm } from './plan-form';
import type { Planned, Plans } from './plans';
import { usePlans } from './use-plans';

const PUBLISHED = ['api::story.story', 'api::page.page'];

interface PanelProps {
  model: string;
  /** Absent while it has not been saved. */
  documentId?: string;
  document?: { updatedAt?: string };
}

/** Beside the form: what is published or taken back at a time. */
export function SchedulePanel({ model, documentId, document }: PanelProps) {
  if (documentId === undefined || !PUBLISHED.includes(model)) return null;
  return {
    title: 'Publish at a time',
    content: <Schedule uid={model} documentId={documentId} savedAt={document?.updatedAt ?? ''} />,
  };
}

interface ScheduleProps {
  uid: string;
  documentId: string;
  savedAt: string;
}

function Schedule({ uid, documentId, savedAt }: ScheduleProps) {
  const locale = useLanguage();
  const { plans, problem, note, add, remove } = usePlans({ uid, documentId, locale, savedAt });
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {plans !== null && <PlanList plans={plans} onRemove={remove} />}
      <Box role="status">
        {problem !== null && <Typography textColor="danger600">{problem}</Typography>}
        {note !== null && <Typography>{note}</Typography>}
      </Box>
      {plans?.meta.maySchedule === true && <PlanForm timeZone={plans.meta.timeZone} onPlan={add} />}
    </Flex>
  );
}

interface PlanListProps {
  plans: Plans;
  onRemove: (planned: Planned) => Promise<void>;
}

function PlanList({ plans: { data, meta }, onRemove }: PlanListProps) {
  if (data.length === 0) return <Typography textColor="neutral600">Nothing is planned.</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {data.map((planned) => (
        <Plan
          key={planned.id}
          planned={planned}
          maySchedule={meta.maySchedule}
          onRemove={() => void onRemove(planned)}
        />
      ))}
    </Flex>
  );
}

interface PlanProps {
  planned: Planned;
  maySchedule: boolean;
  onRemove: () => void;
}

function Plan({ planned, maySchedule, onRemove }: PlanProps) {
  const { state, words, by, reason, problems } = planned;
  const isRefused = state === 'refused';
  return (
    <Box tag="li">
      <Typography fontWeight="bold" textColor={isRefused ? 'danger600' : 'neutral800'}>
        {isRefused ? `Refused. ${words}` : words}
      </Typography>
      <Typography tag="p" textColor="neutral600">
        Planned by {by}
      </Typography>
      {isRefused && problems.length === 0 && <Typography tag="p">{reason}</Typography>}
      {isRefused &&
        problems.map(({ path, message }) => (
          <Typography tag="p" key={path.join('.') + message}>
            {message}
          </Typography>
        ))}
      {isRefused && <Typography tag="p">Mend it, then publish it or plan it again.</Typography>}
      {maySchedule && (
        <Button variant="tertiary" onClick={onRemove}>
          Take off the list
        </Button>
      )}
    </Box>
  );
}
