import type { Core } from '@strapi/strapi';

/** What the newsroom lets a person do beyond Strapi's own rights; a role has them or not. */
export const NEWSROOM_ACTIONS = {
  /** Ask for a review of a sensitive story. */
  ask: 'api::newsroom.ask',
  /** Approve a sensitive story, and publish despite a rule, with a reason (A2). */
  review: 'api::newsroom.review',
  /** Take something down at once (T6). */
  takeDown: 'api::newsroom.take-down',
  /** Read the log (A4). */
  readLog: 'api::newsroom.read-log',
  /** Publish and take back at a time. */
  schedule: 'api::newsroom.schedule',
  /** Hand over what one author has written to another, and close an account. */
  handOver: 'api::newsroom.hand-over',
} as const;
export type NewsroomAction = keyof typeof NEWSROOM_ACTIONS;

const NAMES: Readonly<Record<NewsroomAction, string>> = {
  ask: 'Ask for a review',
  review: 'Approve and override',
  takeDown: 'Take down',
  readLog: 'Read the log',
  schedule: 'Schedule',
  handOver: 'Hand over',
};

/** Call it in Strapi's register: its bootstrap gives its super admin every action it knows by then. */
export async function registerNewsroomActions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission');
  await actionProvider.registerMany(
    Object.entries(NAMES).map(([action, displayName]) => ({
      section: 'settings',
      category: 'newsroom',
      displayName,
      // Safe because NAMES has exactly the actions as its keys.
      uid: NEWSROOM_ACTIONS[action as NewsroomAction].replace(/^api::/, ''),
    })),
  );
}
