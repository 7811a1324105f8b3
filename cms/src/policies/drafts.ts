import { forbidden } from '../forbidden';
import { PREVIEW_TOKEN_NAME } from '../tokens/names';

interface Asked {
  request: { query: Record<string, unknown> };
  state: { auth?: { credentials?: { name?: string } } };
}

/** Strapi shows drafts to every token that may read; here one token alone sees them. */
export default function drafts({ request, state }: Asked): true {
  // Not the context's own query, which is undefined in a policy and would let every draft through.
  const { status } = request.query;
  if (status === undefined || status === 'published') return true;
  if (state.auth?.credentials?.name === PREVIEW_TOKEN_NAME) return true;
  throw forbidden(`Drafts are for the ${PREVIEW_TOKEN_NAME} token only.`);
}
