import { Bell, ChartPie, Clock, Lightbulb, Phone, Shield } from '@strapi/icons';
import type { WidgetArgs } from '@strapi/strapi/admin';
import { TodayWidget } from './today-widget';

const READ = 'plugin::content-manager.explorer.read';
const STORY = 'api::story.story';
const STATISTIC = 'api::statistic.statistic';
const HELPLINE = 'api::helpline.helpline';
const TESTIMONY = 'api::testimony.testimony';

const toRead = (subject: string) => ({ action: READ, subject });
const listOf = (uid: string) => ({
  label: { id: 'today.all', defaultMessage: 'All of them' },
  href: `/content-manager/collection-types/${uid}`,
});

/** A box that shows one part of `GET /newsroom/today`, or says that there is nothing to do. */
function box(part: string, title: string, nothing: string) {
  const Box = () => <TodayWidget part={part} nothing={nothing} />;
  return {
    id: part,
    title: { id: `today.${part}`, defaultMessage: title },
    component: async () => Box,
  };
}

/** The boxes of the home page, in the order of what cannot wait. */
export const TODAY_WIDGETS: WidgetArgs[] = [
  {
    id: 'start-here',
    icon: Lightbulb,
    title: { id: 'start-here.title', defaultMessage: 'Start here' },
    component: async () => (await import('../start-here')).StartHere,
  },
  {
    ...box('waiting', 'Waiting for me', 'Nothing waits for you.'),
    icon: Bell,
    permissions: [toRead(STORY)],
  },
  {
    ...box('figures', 'Figures to check', 'Every figure has a source and was checked in time.'),
    icon: ChartPie,
    link: listOf(STATISTIC),
    permissions: [toRead(STATISTIC)],
  },
  {
    ...box('helplines', 'Helplines to check', 'Every helpline was checked in time.'),
    icon: Phone,
    link: listOf(HELPLINE),
    permissions: [toRead(HELPLINE)],
  },
  {
    ...box('drafts', 'Drafts older than a month', 'No draft lies forgotten.'),
    icon: Clock,
    permissions: [toRead(STORY)],
  },
  {
    ...box('consents', 'Consents that end soon', 'No consent ends within sixty days.'),
    icon: Shield,
    // Others would see an empty box: consent is for the safeguarding lead alone (T5).
    permissions: [toRead(TESTIMONY), { action: 'api::newsroom.review' }],
  },
];
