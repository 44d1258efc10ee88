// The documents for people who read or change the code: what they name exists, and the import rules are the real ones.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const GUIDES = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

/** What is meant to be a path of this repository: it is written from the top. */
const PATH = /^(src|test|workbench|guide|\.ci)(\/[\w./-]*)?$|^[\w./-]+\.(md|json|mjs|tsx?)$/;

/** Fenced blocks are commands and examples. */
const prose = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');

test.each([...DOCUMENTS, ...GUIDES, 'workbench/README.md', 'workbench/host/README.md'])(
  'every relative link of %s leads somewhere',
  (name) => {
    const links = [...prose(read(name)).matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map(([, to = '']) => to);
    const broken = links.filter((to) => !/^https?:/.test(to) && !existsSync(join(root, dirname(name), to)));
    expect(broken).toEqual([]);
  },
);

test.each(DOCUMENTS)('every path that %s names exists', (name) => {
  const named = [...prose(read(name)).matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  const paths = named.filter((text) => PATH.test(text) && !/^(dist|package)\//.test(text));
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('the commands that are named exist, and CONTRIBUTING.md names them all', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = DOCUMENTS.flatMap((name) => [...read(name).matchAll(/npm run ([a-z]+)/g)]).map(
    ([, script = '']) => script,
  );
  expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  const contributing = read('CONTRIBUTING.md');
  expect(Object.keys(scripts).filter((script) => !contributing.match(`npm (run )?${script}\\b`))).toEqual([]);
});

/** Every folder that is compiled on its own, but the tests. */
function projects(): string[] {
  const { references: listed } = JSON.parse(read('tsconfig.json').replace(/^\s*\/\/.*$/gm, '')) as {
    references: { path: string }[];
  };
  return listed.map(({ path }) => path).filter((path) => path !== 'test');
}

/** What a folder's tsconfig.json lets it import, as ARCHITECTURE.md writes it. */
function references(folder: string): string {
  const config = read(join(folder, 'tsconfig.json')).replace(/^\s*\/\/.*$/gm, '');
  const { references: listed = [] } = JSON.parse(config) as { references?: { path: string }[] };
  const names = listed.map(({ path }) => relative(root, join(root, folder, path)).replaceAll('\\', '/'));
  return names.map((name) => name.replace(/^src\//, '')).join(', ') || 'nothing';
}

test('ARCHITECTURE.md has the import rules that the compiler enforces', () => {
  const rows = [...read('ARCHITECTURE.md').matchAll(/^\| `([\w/-]*\w)` \|[^|\n]*\| ([^|\n]*) \|$/gm)];
  const written = rows.map(([, folder = '', imports = '']) => [folder, imports]);
  expect(new Map(written as [string, string][])).toEqual(
    new Map(projects().map((folder) => [folder, references(folder)])),
  );
});

/** The sources of a folder, with the rooms that each of them imports from: a room is a folder within. */
function importsOfRooms(folder: string): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue;
    const room = dirname(name);
    const known = rooms.get(room) ?? new Set();
    rooms.set(room, known);
    for (const [, to = ''] of read(join(folder, name)).matchAll(/from '(\.[^']*)'/g)) {
      const other = dirname(join(dirname(name), to));
      if (!other.startsWith('..') && other !== room) known.add(other);
    }
  }
  return rooms;
}

test('ARCHITECTURE.md has the rooms, and they go one way', () => {
  const rows = [
    ...read('ARCHITECTURE.md').matchAll(/^\| `([\w-]+)\/([\w-]+)\/` \|[^|\n]*\| ([^|\n]*) \|$/gm),
  ];
  const written = rows.map(
    ([, folder = '', room = '', imports = '']) => [`${folder}/${room}`, imports] as const,
  );
  const folders = [...new Set(rows.map(([, folder = '']) => folder))];
  const real = folders.flatMap((folder) => {
    const rooms = importsOfRooms(join('src', folder));
    // What stands in the folder itself either puts the rooms together, or is what they stand on.
    const isGround = [...rooms].some(([room, from]) => room !== '.' && from.has('.'));
    if (isGround) expect([folder, [...(rooms.get('.') ?? [])]]).toEqual([folder, []]);
    return [...rooms]
      .filter(([room]) => room !== '.')
      .map(([room, from]) => {
        const names = [...from].map((other) => (other === '.' ? 'the folder itself' : other)).sort();
        return [`${folder}/${room}`, names.join(', ') || 'none'] as const;
      });
  });
  expect(new Map(written)).toEqual(new Map(real));
  const places = new Map(written.map(([room], place) => [room, place]));
  for (const [room, imports] of written) {
    const [folder] = room.split('/');
    for (const other of imports.split(', ').filter((one) => places.has(`${folder}/${one}`)))
      expect([room, other, (places.get(`${folder}/${other}`) ?? 0) < (places.get(room) ?? 0)]).toEqual([
        room,
        other,
        true,
      ]);
  }
});

test('no arrow of the drawing is against the import rules, and every folder is in it', () => {
  const drawing = /```mermaid\n([\s\S]*?)```/.exec(read('ARCHITECTURE.md'))?.[1] ?? '';
  const labels = new Map(
    [...drawing.matchAll(/(\w+)\["([^"]+)"\]/g)].map(([, id = '', label = '']) => [id, label]),
  );
  const folderOf = (id: string) => labels.get(id) ?? id;
  const drawn = new Set<string>();
  for (const line of drawing.split('\n').filter((text) => text.includes('-->'))) {
    const groups = line
      .replace(/\["[^"]+"\]/g, '')
      .split('-->')
      .map((part) => part.split('&').map((id) => folderOf(id.trim())));
    groups.flat().forEach((folder) => {
      drawn.add(folder);
    });
    for (let i = 0; i + 1 < groups.length; i++) {
      for (const from of groups[i] ?? []) {
        const path = projects().includes(from) ? from : `src/${from}`;
        for (const to of groups[i + 1] ?? []) expect(references(path).split(', ')).toContain(to);
      }
    }
  }
  expect(drawn.size).toBe(projects().length);
});
