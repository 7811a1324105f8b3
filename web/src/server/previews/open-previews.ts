import { createTransport, untilStopped } from '../../cms/transport.ts';
import type { Environment } from '../environment.ts';
import { createPreviews, type AnswerPreview, type PreviewsOptions } from './previews.ts';

type Settings = Pick<Environment, 'cmsUrl' | 'webPreviewToken' | 'cmsPublicUrl'>;

/** Previews with a way to the CMS of their own, or none at all where there is no token for them. */
export function openPreviews(
  { cmsUrl, webPreviewToken: token, cmsPublicUrl }: Settings,
  options: Omit<PreviewsOptions, 'token' | 'cmsPublicUrl' | 'fetchDraft' | 'fetchFile'>,
): AnswerPreview {
  const { signal, log } = options;
  if (token === null) {
    log.info('There are no previews: WEB_PREVIEW_TOKEN is not set');
    return async () => null;
  }
  const way = { url: cmsUrl, token, tokenName: 'WEB_PREVIEW_TOKEN' } as const;
  const { fetchJson, fetchFile, close } = createTransport(way);
  signal.addEventListener('abort', close);
  const fetchDraft = untilStopped(fetchJson, signal);
  return createPreviews({ ...options, token, cmsPublicUrl, fetchDraft, fetchFile });
}
