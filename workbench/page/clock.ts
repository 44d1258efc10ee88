// The workbook's clock as a person moves it: to a day, or through a month.
import type { TriggerRun } from '../host/clock/advance';
import { isCheckedDaily, turnOnDailyCheck } from '../play/daily-check';
import { instantOf, longDay } from '../play/days';
import { monthOf, nextStop } from '../play/month';
import { failuresInWords, mailsInWords } from './arrival';
import { messageOf } from './failure';
import type { Session } from './session';
import { type Journey, Travel, type Way } from './travel';

export interface ClockCalls {
  show(journey: Journey | undefined): void;
  /** Runs something of the script, and shows what came of it. */
  showing<Result>(session: Session, run: () => Result): Result;
  /** The clock has been moved. */
  moved(session: Session): void;
  /** Says something, to which the mails that were sent belong. */
  say(session: Session, text: string, hasMails: boolean): void;
}

/** How long a day is seen: for those who want little to move, no more than two a second. */
const DAY_MS = 90;
const CALM_DAY_MS = 500;

const dayMs = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? CALM_DAY_MS : DAY_MS);

export class Clock {
  private readonly travel: Travel;

  constructor(private readonly calls: ClockCalls) {
    this.travel = new Travel({
      show: calls.show,
      advance: (session, to, isEnough) => this.advance(session, to, isEnough),
      draw: ({ host }) => host.comeBack(),
    });
  }

  /** On the way forward, all triggers that are due are run; on the way back, none. */
  async moveTo(session: Session, day: string): Promise<void> {
    if (this.travel.isUnderWay) return;
    const to = instantOf(day, session.timeZone);
    if (to < session.host.now) {
      session.setToday(day);
      this.calls.moved(session);
      return;
    }
    await this.go({ session, to, dayMs: 0 }, (mails, hasArrived) => {
      if (!hasArrived) return stoppedInWords(session, mails);
      return mails === 'no mails' ? undefined : `On the way: ${mails}.`;
    });
  }

  /** From its first day on, or from today where the daily check is on already. */
  async playMonth(session: Session): Promise<void> {
    if (this.travel.isUnderWay) return;
    const { host, timeZone } = session;
    const month = monthOf(session.today());
    try {
      // First: a trigger counts from when it is made.
      if (!isCheckedDaily(host)) session.setToday(month.first);
      this.calls.showing(session, () => turnOnDailyCheck(host));
    } catch (error) {
      this.calls.say(session, `The daily check can't be turned on: ${messageOf(error)}`, false);
      return;
    } finally {
      this.calls.moved(session);
    }
    const way = { session, to: instantOf(month.next, timeZone), dayMs: dayMs() };
    await this.go(way, (mails, hasArrived) =>
      hasArrived ? `${month.name} has been played: ${mails}.` : stoppedInWords(session, mails),
    );
  }

  readonly pause = (): void => this.travel.pause();
  readonly resume = (): void => this.travel.resume();
  readonly stop = (): void => this.travel.end();

  /** `inWords` is told what was sent on the way. */
  private async go(way: Way, inWords: (mails: string, hasArrived: boolean) => string | undefined) {
    const { session } = way;
    const before = session.host.outbox.length;
    try {
      const { hasArrived, runs } = await this.travel.go(way);
      const mails = session.host.outbox.slice(before);
      const said = inWords(mailsInWords(mails), hasArrived);
      const failed = failuresInWords(runs, session.timeZone);
      const text = [said, failed].filter((sentence) => sentence !== undefined).join(' ');
      if (text !== '') this.calls.say(session, text, mails.length > 0);
    } catch (error) {
      this.calls.say(session, `Something went wrong: ${messageOf(error)}`, false);
    }
  }

  private advance(session: Session, to: number, isEnough: () => boolean): readonly TriggerRun[] {
    const { host, timeZone } = session;
    const days = function* () {
      for (;;) {
        yield* host.advanceTo(nextStop(host, to, timeZone));
        if (host.now >= to || isEnough()) return;
      }
    };
    try {
      return this.calls.showing(session, () => host.unattended(() => [...days()], { staysSo: true }));
    } finally {
      this.calls.moved(session);
    }
  }
}

function stoppedInWords(session: Session, mails: string): string {
  return `Stopped on ${longDay(session.today())}: ${mails} so far.`;
}
