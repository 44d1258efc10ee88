// The whole sidebar: asks how things stand, then shows its tabs.

import { useEffect, useState } from 'preact/hooks';
import type { Created, NextPeriod, Refusal, SidebarStart } from '../protocol/replies';
import { countMoneyIn } from '../sheet/setup/money';
import { templates } from '../sheet/setup/templates';
import {
  type Language,
  POINT_NUMERALS,
  SIDEBAR,
  speak,
  spokenLanguage,
  WEEKDAY_CHOICES,
  writeWith,
} from '../words';
import { AlertsTab } from './alerts/alerts-tab';
import { BringIn } from './bring-in/bring-in';
import { ProgressTab } from './progress/progress-tab';
import { call, isRefusal } from './server/call';
import { countingFrom, type Draft, draftOf, firstDraft, withDays } from './setup/draft';
import { keepDraft, keptDraft } from './setup/keeping';
import { reworded as rewordedKpis } from './setup/kpi-draft';
import { SetUpTab } from './setup/set-up-tab';
import { Busy } from './ui/busy';
import { Failure } from './ui/failure';
import { Notice } from './ui/notice';
import { type TabKey, Tabs } from './ui/tabs';

/** `wanted`: the tab that the menu item opens, or `auto`. */
export function App({ wanted }: { wanted: string | undefined }) {
  const [start, setStart] = useState<SidebarStart | Refusal | null>(null);
  const open = async () => {
    setStart(null);
    setStart(await loadStart());
  };
  useEffect(() => void open(), []);
  if (start === null) return <Busy text={SIDEBAR.opening} isPage />;
  if (isRefusal(start)) return <Failure message={start.refused} onTryAgain={open} />;
  return (
    <Opened
      start={start}
      onStart={setStart}
      firstTab={tabOf(wanted, start)}
      beginsWithFile={wanted === 'file'}
    />
  );
}

/** How things stand; numbers are written and money is counted as the file does from here on. */
async function loadStart(): Promise<SidebarStart | Refusal> {
  const start = await call('loadSidebar');
  if (isRefusal(start)) return start;
  writeWith(() => start.numerals ?? POINT_NUMERALS);
  countMoneyIn(start.money ?? null);
  return start;
}

function tabOf(wanted: string | undefined, { isProgressSheet }: SidebarStart): TabKey {
  if (wanted === 'file') return 'setup';
  if (wanted === 'setup' || wanted === 'progress' || wanted === 'alerts') return wanted;
  return isProgressSheet ? 'progress' : 'setup';
}

interface OpenedProps {
  readonly start: SidebarStart;
  readonly onStart: (start: SidebarStart) => void;
  readonly firstTab: TabKey;
  /** It begins with the page that brings in a file. */
  readonly beginsWithFile: boolean;
}

function Opened({ start, onStart, firstTab, beginsWithFile }: OpenedProps) {
  const [tab, setTab] = useState(firstTab);
  const [isFile, setFile] = useState(beginsWithFile);
  /** The KPI that someone was led to. */
  const [opened, setOpened] = useState<string | null>(null);
  const [draft, setDraft] = useState(() => keptDraft(start) ?? firstDraft(start));
  const [made, setMade] = useState<Created | null>(null);
  /** Counts what makes the Progress tab read the sheet anew. */
  const [reading, setReading] = useState(0);
  const [language, setLanguage] = useState(spokenLanguage);

  useEffect(() => keepDraft(draft), [draft]);

  const showProgress = () => {
    setTab('progress');
    setReading((count) => count + 1);
    beginAnew(start);
  };
  const beginAnew = (from: SidebarStart) => {
    setMade(null);
    setDraft(firstDraft(from));
  };
  /** A file has its calendar, and perhaps a log, once a sheet is made. */
  const startAgain = async () => {
    const now = await loadStart();
    if (isRefusal(now)) return start;
    onStart(now);
    return now;
  };
  /** What was typed stays as it is; whatever was shown is shown anew. */
  const changeLanguage = async (language: Language) => {
    const before = allSuggested();
    speak(language);
    document.documentElement.lang = language;
    const after = allSuggested();
    const now = await startAgain();
    setDraft((draft) => {
      if (!draft.isEdited) return firstDraft(now);
      const { kpis, weekdays, start: first, end: last } = draft;
      const reworded = {
        ...draft,
        kpis: rewordedKpis(kpis, before, after),
        areWeekdaysTyped: !isOffered(weekdays),
      };
      return withDays(reworded, first, last, now);
    });
    setLanguage(language);
  };
  const setUpNext = ({ form, notes }: NextPeriod, sheet: string) => {
    setDraft((before: Draft) => ({ ...draftOf(form, start), nextOf: { sheet, notes, before } }));
    setMade(null);
    setTab('setup');
  };

  const countFrom = (name: string, date: string) => {
    const counting = countingFrom(draft, name, date);
    setDraft(counting.draft);
    setOpened(counting.kpi);
    setMade(null);
    setTab('setup');
    setFile(false);
  };

  if (isFile) {
    return <BringIn hasLog={start.logged !== null} onCount={countFrom} onBack={() => setFile(false)} />;
  }
  return (
    <Tabs
      selected={tab}
      onSelect={setTab}
      notice={
        start.silence !== undefined && (
          <div class="silence">
            <Notice tone="bad">
              <p>{start.silence}</p>
            </Notice>
          </div>
        )
      }
      panels={{
        setup: (
          <SetUpTab
            start={start}
            draft={draft}
            onEdit={setDraft}
            made={made}
            onMade={(sheet) => {
              setMade(sheet);
              void startAgain();
            }}
            onPlanned={() => void startAgain()}
            onStartAfresh={async () => beginAnew(await startAgain())}
            onShowProgress={showProgress}
            onBringIn={() => setFile(true)}
            opened={opened}
            onLanguage={changeLanguage}
          />
        ),
        progress: (
          <ProgressTab
            key={language}
            isShown={tab === 'progress'}
            reading={reading}
            onSetUp={() => setTab('setup')}
            onSetUpNext={setUpNext}
          />
        ),
        alerts: <AlertsTab key={language} isShown={tab === 'alerts'} onSetUp={() => setTab('setup')} />,
      }}
    />
  );
}

/** The KPIs of all templates, in the language that is spoken. */
const allSuggested = () => templates().flatMap(({ kpis, more }) => [...kpis, ...more]);

/** Weekdays that no list has in this language are shown as typed. */
const isOffered = (weekdays: string) => WEEKDAY_CHOICES.some((choice) => choice === weekdays);
