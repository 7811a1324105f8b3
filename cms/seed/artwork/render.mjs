/** Renders the scenes to cms/seed/pictures: `node cms/seed/artwork/render.mjs [name …]`. */
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { scenes } from './scenes.mjs';

/** What a reader's telephone may have to fetch for one picture. */
const MOST_BYTES = 15_000;

const wanted = process.argv.slice(2);
for (const [name, { draw, width }] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const file = fileURLToPath(new URL(`../pictures/${name}.webp`, import.meta.url));
  const { size } = await sharp(Buffer.from(draw()))
    .flatten()
    .resize(width)
    .webp({ quality: 92, smartSubsample: true })
    .toFile(file);
  const { length } = await sharp(file).resize(768).avif({ quality: 50 }).toBuffer();
  const verdict = length > MOST_BYTES ? `: too many, at most ${MOST_BYTES}` : '';
  console.log(`${name}: ${size} bytes; as AVIF of 768 px ${length} bytes${verdict}`);
}
