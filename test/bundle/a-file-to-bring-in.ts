// A file brought in as the page does it: read there, handed over in pieces, put in place.

import type { PlaceFile } from '../../src/protocol/bring-in';
import type { Host } from '../../workbench/host/host';
import { read } from '../sheet/import/a-csv-file';
import { request } from './a-file';

/** Hands a file over; what is then asked to place it. @param piece So many rows go over at once. */
export function handOver(host: Host, csv: string, into: PlaceFile['into'], piece = 2): PlaceFile {
  const { columns, converted } = read(csv);
  const { rows } = converted;
  const { id } = request(host, 'beginFile', {
    columns: columns.map(({ header, type }) => ({ header, type })),
    rows: rows.length,
  });
  for (let first = 1; first <= rows.length; first += piece)
    request(host, 'sendRows', {
      id,
      first,
      rows: rows.slice(first - 1, first - 1 + piece).map((cells) => [...cells]),
    });
  return { id, rows: rows.length, into };
}

export const bringIn = (host: Host, csv: string, into: PlaceFile['into'], piece?: number) =>
  request(host, 'placeFile', handOver(host, csv, into, piece));
