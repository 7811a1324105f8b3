import { Flex, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { MAY_TAKE_DOWN } from './permission';
import { begunWords, stateWords, type Takedown } from './report';
import { ReportPage } from './report-page';
import { useTakedowns } from './use-takedown';

/** All that was taken down, and below it the report of each. */
export default function TakedownsPage() {
  const { '*': id = '' } = useParams();
  return (
    <Page.Protect permissions={MAY_TAKE_DOWN}>
      <Page.Title>Taken down</Page.Title>
      {id === '' ? <AllTakedowns /> : <ReportPage />}
    </Page.Protect>
  );
}

function AllTakedowns() {
  const { found, words } = useTakedowns();
  return (
    <>
      <Layouts.Header
        title="Taken down"
        subtitle="What each address answered afterwards. To take something down, open it and choose “Take down now” in its menu."
      />
      <Layouts.Content>
        <Typography>{words}</Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {found.map((takedown) => (
            <TakedownLine key={takedown.id} takedown={takedown} />
          ))}
        </Flex>
      </Layouts.Content>
    </>
  );
}

function TakedownLine({ takedown }: { takedown: Takedown }) {
  const { id, title, by } = takedown;
  return (
    <li>
      <Link tag={RouterLink} to={`/settings/takedowns/${id}`}>
        {title}
      </Link>
      <Typography tag="p">
        {begunWords(takedown)}, by {by}. {stateWords(takedown)}
      </Typography>
    </li>
  );
}
