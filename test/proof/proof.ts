// `npm run proof`: tries at full size what `npm test` tries in a shorter form, and writes what came out into
// docs/reliability.md and docs/benchmarks.md. It takes hours; `--share 0.1` tries a tenth.

import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs, stripVTControlCharacters } from 'node:util';

const { values: asked } = parseArgs({ options: { share: { type: 'string', default: '1' } } });
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

/** Lines that only say which script npm runs. */
const NPM = /^>|^$/;

function outcomeOf({ title, asks, script, args }: Trial): { text: string; isGood: boolean } {
  console.log(`${title} ...`);
  const { stdout, stderr, status } = spawnSync('npm', ['run', script, '--', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const lines = stripVTControlCharacters(stdout)
    .split('\n')
    .filter((line) => !NPM.test(line));
  const isGood = status === 0;
  const command = ['npm run', script, ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  const failed = isGood
    ? ''
    : `\nIt ended with ${status}. ${stderr.split('\n').slice(-5).join(' ').trim()}\n`;
  return {
    text: `## ${title}\n\n${asks}\n\n\`${command}\`\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n${failed}`,
    isGood,
  };
}

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

function write(file: string, title: string, trials: readonly Trial[]): boolean {
  const outcomes = trials.map(outcomeOf);
  const commit = `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', 'src', 'workbench', 'test') === '' ? '' : ', changed since'}`;
  const size = share === 1 ? 'in full' : `a share of ${share} of it`;
  const where = `Commit ${commit}, ${size}, Node ${process.version}, ${availableParallelism()} processors, ${new Date().toISOString().slice(0, 10)}.`;
  const text = [
    `# ${title}`,
    `Made by \`npm run proof\`; \`npm test\` tries each of it in a shorter form. ${where}`,
    ...outcomes.map((outcome) => outcome.text),
  ].join('\n\n');
  writeFileSync(file, `${text.trimEnd()}\n`);
  console.log(`${file}: ${outcomes.every(({ isGood }) => isGood) ? 'all well' : 'something failed'}`);
  return outcomes.every(({ isGood }) => isGood);
}

const isAllWell = [
  write('docs/reliability.md', 'What was tried to break it', RELIABILITY),
  write('docs/benchmarks.md', 'What it costs', BENCHMARKS),
];
if (isAllWell.includes(false)) process.exitCode = 1;
