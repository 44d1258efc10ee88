// `npm run demo`: the sample shop's October, played by dist/ in the emulated host: who is mailed on which morning, and
// why. The mails and the workbook are written into the folder out/, or `npm run demo -- --out folder`. With
// `--language ja` the shop is in Japan.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { composeEml } from './eml';
import { openSample } from './headless';
import { saveWorkbook } from './host/saved-workbook';
import type { Mail } from './host/services/outbox';
import { turnOnDailyCheck } from './play/daily-check';
import { dayAt, shortDay, timeAt } from './play/days';
import { monthOf } from './play/month';
import { type LogLine, type PlayedDay, playDays } from './play/played-days';
import { SAMPLE_LANGUAGES, type SampleLanguage } from './sample/in-japanese';
import { SAMPLE_TIME_ZONE, SAMPLE_TODAY } from './sample/workbook';

const OUT = join(__dirname, '..', 'out');

/** @example fileName(mail, 0) // => '01 2011-10-09 chloe@shop.example.eml' */
function fileName({ at, to }: Mail, index: number): string {
  const receivers = to
    .join(' ')
    .replace(/[^\w@. -]/g, '_')
    .slice(0, 80);
  return `${String(index + 1).padStart(2, '0')} ${dayAt(at, SAMPLE_TIME_ZONE)} ${receivers}.eml`;
}

const OWN_FILE = /^\d\d+ \d{4}-\d\d-\d\d .*\.eml$/;

/** @example 'Revenue: Behind.' */
const reason = ({ kpi, why }: LogLine) => (kpi === '' ? why : `${kpi}: ${why}`);

function describeDay({ day, mails, log, failed }: PlayedDay): string {
  const date = shortDay(day).padStart(15);
  const mailed = mails.flatMap(({ at, to, subject }) => [
    `${timeAt(at, SAMPLE_TIME_ZONE)}  ${pc.bold(to.join(', '))}  ${subject}`,
    ...log.filter((line) => to.includes(line.to)).map((line) => pc.dim(`       ${reason(line)}`)),
  ]);
  const problems = log.filter(({ to }) => to === '').map((line) => pc.yellow(reason(line)));
  const failures = failed.map(({ handler, error }) => pc.red(`${handler} could not finish: ${error}`));
  const lines = [...mailed, ...problems, ...failures];
  const [first = pc.dim('no news'), ...others] = lines;
  return [`${date}  ${first}`, ...others.map((line) => `${''.padStart(15)}  ${line}`)].join('\n');
}

async function writeMails(mails: readonly Mail[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Those of an earlier run would pass for mails of this one.
  const old = (await readdir(folder)).filter((name) => OWN_FILE.test(name));
  for (const name of old) await rm(join(folder, name));
  for (const [index, mail] of mails.entries()) {
    await writeFile(join(folder, fileName(mail, index)), await composeEml(mail, `${mail.at}.${index + 1}`));
  }
}

function parsedOptions(): { readonly out: string; readonly language: SampleLanguage } {
  const { out, language } = parseArgs({
    options: { out: { type: 'string', default: OUT }, language: { type: 'string', default: 'en' } },
  }).values;
  const known = SAMPLE_LANGUAGES.find((one) => one === language);
  if (known === undefined)
    throw new Error(`--language must be ${SAMPLE_LANGUAGES.join(' or ')}, got "${language}".`);
  return { out, language: known };
}

async function demo(): Promise<void> {
  const { out, language } = parsedOptions();
  const month = monthOf(SAMPLE_TODAY);
  const host = openSample(month.first, language);
  turnOnDailyCheck(host);
  console.log(`${pc.bold(`${month.name} of the sample shop`)}, with a check every morning\n`);
  let failures = 0;
  playDays(host, month, month.first, SAMPLE_TIME_ZONE, (played) => {
    console.log(describeDay(played));
    failures += played.failed.length;
  });
  const mails = join(resolve(out), 'mails');
  const workbook = join(resolve(out), `${host.save().name}.json`);
  await writeMails(host.outbox, mails);
  await writeFile(workbook, JSON.stringify(saveWorkbook(host.save(), host.now)));
  const shown = (path: string) => relative(process.cwd(), path);
  console.log(`\n${host.outbox.length} mails, as files in ${pc.bold(shown(mails))}`);
  console.log(`The workbook: ${pc.bold(shown(workbook))} (in "npm start": Workbook > Open a workbook)`);
  if (failures > 0) process.exitCode = 1;
}

demo().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
