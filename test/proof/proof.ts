// `npm run proof`: tries at full size what `npm test` tries in a shorter form, and writes what came out into
// docs/reliability.md and docs/benchmarks.md. It takes hours: `--only faults` tries one thing, whose section is written anew
// as soon as it is done, and `--share 0.1` tries a tenth.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs, stripVTControlCharacters } from 'node:util';

const { values: asked } = parseArgs({
  options: { share: { type: 'string', default: '1' }, only: { type: 'string', multiple: true } },
});
const share = Number(asked.share);
const some = (count: number): string => String(Math.max(1, Math.round(count * share)));

/** A thing that is tried: what it asks, and the command that tries it. */
interface Trial {
  readonly title: string;
  readonly asks: string;
  readonly script: string;
  readonly args: readonly string[];
}

const RELIABILITY: readonly Trial[] = [
  {
    title: 'Hostile spreadsheets',
    asks: 'Whole files as people make them, and as nobody should: no exception reaches a person raw, no cell but ours changes, nothing comes out unescaped, and cells, sidebar and mails say the same.',
    script: 'hostile',
    args: ['--count', some(30_000)],
  },
  {
    title: 'Failing services, and two people at once',
    asks: 'Each service call of each request, of the daily check and of opening fails, is killed before and after, and loses what was not committed; and another person asks for something in the middle. No other cell changes, and asked again it is done.',
    script: 'faults',
    args: ['--every', String(Math.max(1, Math.round(1 / share)))],
  },
  {
    title: 'Small faults in the code',
    asks: 'Operators, conditions, constants and returns of the core are changed, one at a time: the tests next to it should notice. A fault that nobody could ever notice is named, with the reason, in `test/mutants/survivors.ts`. At least 90 of 100 have to be noticed or named so.',
    script: 'mutants',
    args: ['--count', some(600)],
  },
];

const BENCHMARKS: readonly Trial[] = [
  {
    title: 'Ratios and counts',
    asks: 'Ours and a baseline in turn, each in a process of its own; and in which range chance may have moved it.',
    script: 'bench',
    args: [],
  },
  {
    title: 'Files at size',
    asks: 'More than a year of mornings, thousands of KPIs, many sheets.',
    script: 'scale',
    args: [],
  },
];

const scripts = [...RELIABILITY, ...BENCHMARKS].map(({ script }) => script);
for (const one of asked.only ?? [])
  if (!scripts.includes(one)) throw new Error(`--only must be one of ${scripts.join(', ')}; got "${one}".`);

/** Lines that only say which script npm runs. */
const NPM = /^>|^$/;

/** The section about a thing that is tried now, and whether all is well. */
async function tried({ title, asks, script, args }: Trial): Promise<{ section: string; isGood: boolean }> {
  console.log(`${title} ...`);
  const commit = `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', 'src', 'workbench', 'test') === '' ? '' : ', changed since'}`;
  const { said, status } = await ran('npm', ['run', script, '--', ...args]);
  const lines = stripVTControlCharacters(said)
    .split('\n')
    .filter((line) => !NPM.test(line));
  const isGood = status === 0;
  const command = ['npm run', script, ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  const size = share === 1 ? 'in full' : `a share of ${share} of it`;
  const where = `\`${command}\`: ${size}, commit ${commit}, Node ${process.version}, ${availableParallelism()} processors, ${new Date().toISOString().slice(0, 10)}.`;
  const failed = isGood ? [] : [`It ended with ${status}.`];
  const parts = [`## ${title}`, asks, where, `\`\`\`text\n${lines.join('\n').trimEnd()}\n\`\`\``, ...failed];
  return { section: parts.join('\n\n'), isGood };
}

/** Runs a command, of which one hears while it runs, and what it said. */
async function ran(command: string, args: readonly string[]): Promise<{ said: string; status: number }> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    said += text;
  });
  const [status] = await once(child, 'close');
  return { said, status };
}

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** Tries what is asked for, and writes its sections anew; the others stay as they are. */
async function tryAll(file: string, title: string, trials: readonly Trial[]): Promise<boolean> {
  let isAllWell = true;
  for (const trial of trials) {
    if (asked.only !== undefined && !asked.only.includes(trial.script)) continue;
    const { section, isGood } = await tried(trial);
    isAllWell &&= isGood;
    const before = readFileSync(file, 'utf8').split(/^(?=## )/m);
    const sectionOf = ({ title: name }: Trial) =>
      name === trial.title ? section : before.find((text) => text.startsWith(`## ${name}\n`));
    const head = `# ${title}\n\nMade by \`npm run proof\`; \`npm test\` tries each of it in a shorter form.`;
    const sections = trials.map(sectionOf).filter((text) => text !== undefined);
    writeFileSync(file, `${[head, ...sections].map((text) => text.trimEnd()).join('\n\n\n')}\n`);
    console.log(`${trial.title}: ${isGood ? 'all well' : 'something failed'}`);
  }
  return isAllWell;
}

async function prove(): Promise<void> {
  const isReliable = await tryAll('docs/reliability.md', 'What was tried to break it', RELIABILITY);
  const isInBudget = await tryAll('docs/benchmarks.md', 'What it costs', BENCHMARKS);
  if (!isReliable || !isInBudget) process.exitCode = 1;
}

void prove();
