import { unstable_useContentManagerContext } from '@strapi/strapi/admin';
import { Review } from './review';

const STORY = 'api::story.story';

interface Panel {
  model: string;
  documentId?: string;
  document?: { locale?: unknown; updatedAt?: unknown };
}

/** Beside the form of a story: where its review stands, and what to do next. */
export function ReviewPanel({ model, documentId, document }: Panel) {
  if (model !== STORY) return null;
  const locale = document?.locale;
  const content =
    documentId === undefined || typeof locale !== 'string' ? (
      'Save the story first, then ask for a review.'
    ) : (
      <Saved documentId={documentId} locale={locale} savedAt={String(document?.updatedAt)} />
    );
  return { title: 'Review', content };
}

function Saved(saved: { documentId: string; locale: string; savedAt: string }) {
  const { form } = unstable_useContentManagerContext();
  const isChanged = Boolean((form as { modified?: boolean }).modified);
  return <Review key={`${saved.documentId} ${saved.locale}`} {...saved} isChanged={isChanged} />;
}
