// The pictures' colours are kept while they are few, and nearly so where they are many.

import { deflateSync, inflateSync } from 'node:zlib';
import { smallPng } from '../../guide/small-png';

type Colour = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** A chunk as whoever does not check its sum reads it. */
function chunk(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)]);
}

/** A PNG of these colours, each of its rows made smaller in another way. */
function pngOf(rows: readonly (readonly Colour[])[]): Buffer {
  const width = rows[0]?.length ?? 0;
  const flat = rows.map((row) => row.flat());
  const byte = (y: number, x: number) => (y < 0 || x < 0 ? 0 : (flat[y]?.[x] ?? 0));
  const guess = (filter: number, left: number, up: number, corner: number): number => {
    const paeth = [left, up, corner].reduce((best, one) =>
      Math.abs(left + up - corner - one) < Math.abs(left + up - corner - best) ? one : best,
    );
    return [0, left, up, Math.floor((left + up) / 2), paeth][filter] ?? 0;
  };
  const lines = flat.map((bytes, y) => [
    y % 5,
    ...bytes.map(
      (value, x) => (value - guess(y % 5, byte(y, x - 3), byte(y - 1, x), byte(y - 1, x - 3)) + 256) % 256,
    ),
  ]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, 2], 8);
  const data = deflateSync(Buffer.from(lines.flat()));
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** The colours of a PNG with a palette, and how many that has. */
function read(png: Buffer): { readonly rows: Colour[][]; readonly count: number } {
  const bodies = new Map<string, Buffer>();
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12)
    bodies.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const palette = bodies.get('PLTE') ?? Buffer.alloc(0);
  const width = bodies.get('IHDR')?.readUInt32BE(0) ?? 0;
  const data = inflateSync(bodies.get('IDAT') ?? Buffer.alloc(0));
  const rows = Array.from({ length: data.length / (width + 1) }, (_, y) =>
    [...data.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))].map(
      (index) => [...palette.subarray(3 * index, 3 * index + 3)] as unknown as Colour,
    ),
  );
  return { rows, count: palette.length / 3 };
}

test('few colours stay as they are, however their rows were made smaller', () => {
  const rows = Array.from({ length: 10 }, (_, y) =>
    Array.from({ length: 7 }, (_, x): Colour => [(x * 37) % 256, (y * 91) % 256, (x * y * 13) % 256]),
  );
  expect(read(smallPng(pngOf(rows))).rows).toEqual(rows);
});

test('many colours become 256 at most, each one close to what it was', () => {
  const rows = Array.from({ length: 30 }, (_, y) =>
    Array.from({ length: 30 }, (_, x): Colour => [x * 2, y * 2, 200]),
  );
  const { rows: kept, count } = read(smallPng(pngOf(rows)));
  expect(count).toBeLessThanOrEqual(256);
  const off = rows.flatMap((row, y) =>
    row.flatMap((colour, x) =>
      colour.map((value, channel) => Math.abs(value - (kept[y]?.[x]?.[channel] ?? -99))),
    ),
  );
  expect(Math.max(...off)).toBeLessThan(12);
});
