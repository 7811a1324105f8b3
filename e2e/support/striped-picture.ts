import { crc32, deflateSync } from 'node:zlib';

const [WIDTH, HEIGHT] = [1200, 750];

/** A PNG that no sample shows: grey stripes, each of the given breadth in pixels. */
export function stripedPicture(breadth: number): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 0, 0, 0, 0], 8); // eight bits of grey for each pixel
  const row = Buffer.from([0, ...stripes(breadth)]);
  const rows = deflateSync(Buffer.concat(Array.from({ length: HEIGHT }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    ...[signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))],
  ]);
}

const stripes = (breadth: number) =>
  Array.from({ length: WIDTH }, (_, x) => (Math.floor(x / breadth) % 2 === 0 ? 60 : 190));

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
