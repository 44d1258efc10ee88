// The page of the self-check: what it does, then what it has found, and a copy of that as text.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding, Outcome } from '../../self-check/finding';
import { judgeTime } from '../../self-check/judge';
import { countOf, type ReportLine, reportOf, reportText } from '../../self-check/report';
import { SELF_CHECK_OUTCOMES, SELF_CHECK_PAGE } from '../../words';
import { CopyText } from '../form/copy-text';
import { call, isRefusal } from '../server/call';
import { Busy } from '../ui/busy';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { Point } from './point';
import { summaryOf } from './summary';

/** How often, and how long, the page asks for what follows by itself. */
const ASK_EVERY_MS = 20_000;
const MOST_QUESTIONS = 15;

export function SelfCheckPage() {
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const [isWhole, setWhole] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isChecking, setChecking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    void call('loadSelfCheck').then((earlier) => setFindings(isRefusal(earlier) ? [] : earlier.findings));
  }, []);
  const lines = reportOf(findings ?? []);
  const isWaiting = isWhole && countOf(lines, 'waiting') > 0;
  useEffect(() => {
    if (!isWaiting || isChecking) return undefined;
    let questions = 0;
    const timer = setInterval(async () => {
      questions += 1;
      if (questions >= MOST_QUESTIONS) clearInterval(timer);
      const later = await call('loadSelfCheck');
      if (!isRefusal(later)) setFindings((now) => [...(now ?? []), ...later.findings]);
    }, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isWaiting, isChecking]);
  // Whoever pressed the button goes on where the answer begins.
  useLayoutEffect(() => {
    if (isWhole && !isChecking) heading.current?.focus();
  }, [isWhole, isChecking]);

  const check = async () => {
    setChecking(true);
    setRefusal(null);
    const reply = await call('runSelfCheck');
    if (isRefusal(reply)) setRefusal(reply.refused);
    else {
      setFindings([...reply.findings, await pageTime()]);
      setWhole(true);
    }
    setChecking(false);
  };

  if (findings === null) return <Busy text={SELF_CHECK_PAGE.loading} isPage />;
  return (
    <div class="scroller self-check" aria-busy={isChecking}>
      <h2 ref={heading} tabIndex={-1}>
        {SELF_CHECK_PAGE.title}
      </h2>
      <p>{SELF_CHECK_PAGE.intro}</p>
      <div class="stack">
        <Button look="primary" onClick={check} busy={isChecking ? SELF_CHECK_PAGE.checking : null}>
          {isWhole ? SELF_CHECK_PAGE.again : SELF_CHECK_PAGE.start}
        </Button>
      </div>
      {refusal !== null && (
        <Notice tone="bad" isAlert>
          <p>{refusal}</p>
        </Notice>
      )}
      {isWhole && (
        <div role="status">
          <p class="summary">{summaryOf(lines)}</p>
          {isWaiting && <p class="quiet">{SELF_CHECK_PAGE.waiting}</p>}
        </div>
      )}
      {lines.length > 0 && (
        <>
          {!isWhole && <h3>{SELF_CHECK_PAGE.before}</h3>}
          <Points lines={lines} />
          <CopyText
            id="self-check-text"
            text={reportText(lines)}
            label={SELF_CHECK_PAGE.textLabel}
            help={SELF_CHECK_PAGE.nothingPersonal}
            words={SELF_CHECK_PAGE}
          />
        </>
      )}
    </div>
  );
}

/** What is as expected, or still to come, is folded away. */
function Points({ lines }: { readonly lines: readonly ReportLine[] }) {
  const of = (...outcomes: readonly Outcome[]) => lines.filter(({ outcome }) => outcomes.includes(outcome));
  const others = of('problem', 'differs', 'unknown');
  return (
    <>
      {others.length > 0 && <PointList lines={others} />}
      <Folded outcome="waiting" lines={of('waiting')} />
      <Folded outcome="fine" lines={of('fine')} />
    </>
  );
}

function Folded({ outcome, lines }: { readonly outcome: Outcome; readonly lines: readonly ReportLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Fold label={`${SELF_CHECK_OUTCOMES[outcome]} (${lines.length})`}>
      <PointList lines={lines} />
    </Fold>
  );
}

function PointList({ lines }: { readonly lines: readonly ReportLine[] }) {
  return (
    <ul class="points">
      {lines.map((line) => (
        <Point key={line.key} line={line} />
      ))}
    </ul>
  );
}

/** From here to the script and back, as every button of the sidebar goes. */
async function pageTime(): Promise<Finding> {
  const before = performance.now();
  await call('loadSelfCheck');
  return judgeTime('pageTime', performance.now() - before);
}
