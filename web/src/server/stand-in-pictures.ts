import { blockExamples } from '@breaking-the-chains/shared/examples';
import sharp from 'sharp';
import { scenery } from './cards/scenery.ts';
import type { AnswerMedia } from './media-answer.ts';

const PICTURE = /^\/media\/([0-9a-f]{16})-(\d+)\.(avif|webp)$/;
const examples = JSON.stringify(blockExamples);

/** Development only: no CMS holds the pictures of the examples, so the workshop draws one in their place. */
export function withStandIns(answerMedia: AnswerMedia): AnswerMedia {
  return async (request, pathname) =>
    (await answerMedia(request, pathname)) ?? (await drawStandIn(pathname));
}

async function drawStandIn(pathname: string): Promise<Response | null> {
  const [, digest, digits, format] = PICTURE.exec(pathname) ?? [];
  if (digest === undefined || !examples.includes(digest)) return null;
  const width = Number(digits);
  const drawn = sharp(scenery({ horizon: 440, direction: 'ltr' }))
    .extract({ left: 255, top: 0, width: 945, height: 630 })
    .resize(width, Math.round((width * 2) / 3));
  const bytes = await (format === 'avif' ? drawn.avif({ effort: 0 }) : drawn.webp()).toBuffer();
  return new Response(Buffer.from(bytes), { headers: { 'content-type': `image/${format}` } });
}
