import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from './support/admin.ts';
import {
  bomb,
  captions,
  inputFile,
  mp4,
  scene,
  telephoneFilm,
  telephonePhoto,
} from './support/pictures.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

interface Format {
  url: string;
  mime: string;
  width: number;
  height: number;
  sizeInBytes: number;
}
interface Stored {
  id: number;
  documentId: string;
  name: string;
  url: string;
  mime: string;
  ext: string;
  width: number;
  height: number;
  digest: string;
  dominantColour: string | null;
  formats: Record<string, Format> | null;
}

describe.each(databases)('uploads on %s', (database) => {
  let cms: Cms;
  let token: string;
  beforeAll(async () => {
    cms = await bootCms({ database });
    token = await signIn(cms.strapi, cms.url);
  });
  afterAll(() => cms.stop());

  const onDisk = (url: string) => readFileSync(path.join(cms.dataDir, 'public', url));
  const service = () => cms.strapi.plugin('upload').service('upload');
  const stored = () => readdirSync(path.join(cms.dataDir, 'public/uploads')).length;

  const arriving = () => readdirSync(path.join(cms.dataDir, 'arriving'));

  async function upload(name: string, bytes: Buffer): Promise<Stored> {
    const [file] = await service().upload({ data: {}, files: inputFile(name, bytes) });
    return file;
  }

  /** As the admin does it: a form over HTTP. */
  async function send(name: string, bytes: Buffer, where = '/upload') {
    const form = new FormData();
    form.append('files', new File([new Uint8Array(bytes)], name, { type: 'image/png' }));
    form.append('fileInfo', JSON.stringify({ name }));
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${cms.url}${where}`, { method: 'POST', headers, body: form });
    const body: unknown = await response.json();
    return { status: response.status, body };
  }

  test('a photo loses its place and owner, and stands upright in every size', async () => {
    const photo = await telephonePhoto();
    expect(photo.includes('Somebody Real')).toBe(true);
    const file = await upload('Somebody Real on holiday.jpg', photo);
    expect([file.width, file.height]).toEqual([1500, 2400]);
    for (const { url } of [file, ...Object.values(file.formats ?? {})]) {
      const bytes = onDisk(url);
      const { exif, xmp, icc, orientation, width, height } = await sharp(bytes).metadata();
      expect({ exif, xmp, icc, orientation }).toEqual({});
      expect(bytes.includes('Somebody Real')).toBe(false);
      expect(height).toBeGreaterThan(width);
      expect(url).not.toMatch(/somebody|holiday/i);
    }
  });

  test('sizes come in AVIF and WebP, below the width and at it, small in bytes', async () => {
    const file = await upload('scene.png', await scene(2000, 1250).png().toBuffer());
    const widths = [480, 768, 1080, 1440, 1920];
    expect(Object.keys(file.formats ?? {}).sort()).toEqual(
      [...widths.flatMap((width) => [`avif-${width}`, `webp-${width}`]), 'thumbnail'].sort(),
    );
    expect(file.formats?.['avif-768']).toMatchObject({
      mime: 'image/avif',
      width: 768,
      height: 480,
    });
    expect(file.formats?.['avif-768']?.sizeInBytes).toBeLessThan(15_000);
    expect(file.dominantColour).toMatch(/^#[0-9a-f]{6}$/);
    expect(file.digest).toMatch(/^[0-9a-f]{16}$/);
    const narrow = await upload('narrow.webp', await scene(900, 600).webp().toBuffer());
    expect(Object.keys(narrow.formats ?? {})).toContain('avif-900');
    expect(Object.keys(narrow.formats ?? {})).not.toContain('avif-1080');
  });

  test('a picture wider than 2560 pixels is stored at 2560', async () => {
    const file = await upload('wide.avif', await scene(3000, 900).avif({ effort: 0 }).toBuffer());
    expect([file.width, file.height, file.mime]).toEqual([2560, 768, 'image/avif']);
    expect(file.formats?.['avif-1920']?.width).toBe(1920);
  });

  test('digest and colour are kept and given out', async () => {
    const { id, digest, dominantColour } = await upload(
      'kept.png',
      await scene(600, 400).png().toBuffer(),
    );
    const row = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
    expect(row).toMatchObject({ digest, dominantColour, mime: 'image/png', ext: '.png' });
  });

  test.each([
    ['an SVG named .png', 'drawing.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', /SVG/],
    ['HTML named .jpg', 'page.jpg', '<!doctype html><script>1</script>', /web page/],
    ['a GIF named .png', 'moving.png', 'GIF89a\x01\0\x01\0\0\0\0;', /GIF/],
    ['a PDF', 'paper.pdf', '%PDF-1.7', /PDF/],
    ['text', 'notes.txt', 'hello', /not a kind of file/],
  ])('%s is refused, and the editor is told why', async (_, name, content, why) => {
    const before = stored();
    const { status, body } = await send(name, Buffer.from(content, 'latin1'));
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { message: expect.stringMatching(why) } });
    expect(stored()).toBe(before);
  });

  test('nothing of what was refused is left on the disk (M3)', async () => {
    const photo = await telephonePhoto();
    const half = photo.subarray(0, photo.length / 2);
    expect((await send('holiday.jpg', half)).status).toBe(400);
    expect(arriving()).toEqual([]);
    const form = new FormData();
    form.append('under-another-name', new File([new Uint8Array(photo)], 'holiday.jpg'));
    await fetch(`${cms.url}/nowhere`, { method: 'POST', body: form });
    expect(arriving()).toEqual([]);
  });

  test('a picture of 268 megapixels is refused by its header: its pixels are never looked at', async () => {
    const broken = Buffer.from('no pixels at all');
    for (const picture of [bomb(), bomb(broken)]) {
      const { status, body } = await send('large.png', picture);
      expect(status).toBe(400);
      expect(body).toMatchObject({ error: { message: expect.stringMatching(/50 million/) } });
    }
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a truncated %s is refused', async (kind) => {
    const whole = await scene(800, 500).toFormat(kind).toBuffer();
    const half = whole.subarray(0, Math.floor(whole.length * 0.6));
    await expect(upload(`half.${kind}`, half)).rejects.toThrow(/damaged or incomplete/);
  });

  test('a moving WebP is refused', async () => {
    const frames = Buffer.concat([Buffer.alloc(48 * 48 * 3, 0), Buffer.alloc(48 * 48 * 3, 255)]);
    const moving = await sharp(frames, {
      raw: { width: 48, height: 96, channels: 3, pageHeight: 48 },
    })
      .webp({ loop: 0 })
      .toBuffer();
    await expect(upload('moving.webp', moving)).rejects.toThrow(/it moves/);
  });

  test('of several files one bad one refuses all, before anything is stored', async () => {
    const before = stored();
    const good = inputFile('good.png', await scene(500, 300).png().toBuffer());
    const bad = inputFile('bad.png', Buffer.from('<svg></svg>'));
    await expect(service().upload({ data: {}, files: [good, bad] })).rejects.toThrow(/SVG/);
    expect(stored()).toBe(before);
  });

  test('videos and captions pass as they are, with a digest', async () => {
    const video = await upload('film.MOV', mp4);
    expect(video).toMatchObject({ mime: 'video/mp4', ext: '.mp4', digest: expect.any(String) });
    expect(onDisk(video.url).equals(mp4)).toBe(true);
    const text = await upload('film.txt', captions);
    expect(text).toMatchObject({ mime: 'text/vtt', ext: '.vtt', dominantColour: null });
    await expect(
      upload('bad.vtt', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\n\xe9', 'latin1')),
    ).rejects.toThrow(/UTF-8/);
  });

  test('a film loses its place (M3)', async () => {
    expect(telephoneFilm.includes('+51.5000')).toBe(true);
    const bytes = onDisk((await upload('home.mp4', telephoneFilm)).url);
    expect(bytes.length).toBe(telephoneFilm.length);
    expect(bytes.includes('+51.5000')).toBe(false);
  });

  test('a replaced picture has other addresses, and nothing of the old is left', async () => {
    const old = await upload('first.png', await scene(1200, 800).png().toBuffer());
    const before = stored();
    const where = `/upload?id=${old.id}`;
    const refused = await send('evil.png', Buffer.from('<svg></svg>'), where);
    expect(refused.status).toBe(400);
    const { status, body } = await send(
      'second.jpg',
      await scene(1200, 801).jpeg().toBuffer(),
      where,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: old.id, documentId: old.documentId, mime: 'image/jpeg' });
    const row = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: old.id } });
    expect(row.digest).not.toBe(old.digest);
    expect(row.url).not.toBe(old.url);
    expect(onDisk(row.formats['avif-480'].url).length).toBeGreaterThan(0);
    expect(() => onDisk(old.url)).toThrow();
    expect(stored()).toBe(before);
  });

  test('a picture is not replaced by a video', async () => {
    const { id } = await upload('still.png', await scene(600, 400).png().toBuffer());
    const request = { data: {}, file: inputFile('film.mp4', mp4) };
    await expect(service().replace(id, request)).rejects.toThrow(/a picture can only/);
  });
});
