// The bar above the grid: where one is, what is emulated, the clock and the file.
import type { JSX } from 'preact';
import type { Desk, DeskState } from '../desk';
import { downloadFrom } from '../files';
import type { Keeping } from '../keeper';
import { type Mailbox, unreadIn } from '../mailbox';
import { focusOn } from './areas';
import { Clock } from './clock';
import { DownIcon, MailIcon, Mark, NewIcon, OpenIcon, RestartIcon, SaveIcon } from './icons';
import { Player } from './player';
import { Popup } from './popup';

interface BarProps {
  readonly desk: Desk;
  readonly state: DeskState;
}

export function Bar({ desk, state: { session, today, keeping, journey, mailbox } }: BarProps) {
  return (
    <header id="bar">
      <Mark />
      <div class="title">
        <div class="title-row">
          <h1>{session?.name}</h1>
          <KeepingState keeping={keeping} onSaveFile={desk.saveFile} />
        </div>
        <p class="emulated">Google is emulated here; nothing leaves this computer</p>
      </div>
      <Clock today={today} isMoving={journey !== undefined} onChange={desk.setToday} />
      <Player desk={desk} today={today} journey={journey} />
      <OutboxButton desk={desk} mailbox={mailbox} />
      <WorkbookMenu desk={desk} />
    </header>
  );
}

const KEEPING_TEXTS: Record<Keeping, string> = {
  sample: 'Sample workbook',
  saved: 'Saved in this browser',
  saving: 'Saving…',
  refused: 'Not saved: this browser has no space for it.',
  elsewhere: 'This workbook is open in another tab; changes here are not kept.',
  unread: 'Not saved: what is stored could not be read. Reload the page to try again.',
  nowhere: 'Not saved: this browser stores nothing for this page.',
};

const NOT_KEPT: readonly Keeping[] = ['refused', 'elsewhere', 'unread', 'nowhere'];

function KeepingState({ keeping, onSaveFile }: { keeping: Keeping; onSaveFile: () => void }) {
  const isKept = !NOT_KEPT.includes(keeping);
  return (
    <span class={isKept ? 'keeping' : 'keeping refused'} role="status">
      {KEEPING_TEXTS[keeping]}
      {!isKept && (
        <button type="button" class="link" onClick={onSaveFile}>
          Save as a file
        </button>
      )}
    </span>
  );
}

function OutboxButton({ desk, mailbox }: { desk: Desk; mailbox: Mailbox }) {
  const unread = unreadIn(mailbox);
  const open = () => {
    desk.openOutbox();
    focusOn('#outbox');
  };
  return (
    <button
      type="button"
      id="outbox-button"
      class="tinted"
      aria-expanded={mailbox.isOpen}
      aria-controls="outbox"
      onClick={mailbox.isOpen ? desk.closeOutbox : open}
    >
      <MailIcon /> Outbox
      {unread > 0 && (
        <span class="unread-count">
          <span class="visually-hidden">, </span>
          {unread}
          <span class="visually-hidden"> unread</span>
        </span>
      )}
    </button>
  );
}

/** Exports of no real team, for *Bring in a file*. */
const MADE_UP = [
  ['made-up-deals.csv', 'deals'],
  ['made-up-tickets.csv', 'tickets'],
  ['made-up-ads.csv', 'ads'],
] as const;

function WorkbookMenu({ desk }: { desk: Desk }) {
  const entries = [
    { icon: <OpenIcon />, text: 'Open a workbook…', act: desk.openFile },
    { icon: <SaveIcon />, text: 'Save as a file', act: desk.saveFile },
    { icon: <OpenIcon />, text: 'Open an Excel file…', act: desk.openExcel },
    { icon: <SaveIcon />, text: 'Download as Excel', act: desk.saveExcel },
    ...MADE_UP.map(([file, text]) => ({
      icon: <SaveIcon />,
      text: `Made-up ${text} to bring in`,
      act: () => downloadFrom(`exports/${file}`),
    })),
    { icon: <RestartIcon />, text: 'The sample in Japanese', act: () => desk.startOver('ja') },
  ];
  const beginnings = [
    { icon: <NewIcon />, text: 'New workbook on today’s date', act: desk.newWorkbook },
    { icon: <RestartIcon />, text: 'Start over with the sample', act: () => desk.startOver() },
  ];
  return (
    <Popup
      id="workbook-menu"
      class="workbook-menu"
      label={
        <>
          Workbook <DownIcon />
        </>
      }
    >
      {(close) => (
        <>
          <Entries class="beginnings" entries={beginnings} close={close} />
          <Entries entries={entries} close={close} />
        </>
      )}
    </Popup>
  );
}

interface EntriesProps {
  readonly entries: readonly {
    readonly icon: JSX.Element;
    readonly text: string;
    readonly act: () => unknown;
  }[];
  readonly close: () => void;
  readonly class?: string;
}

function Entries({ entries, close, class: name }: EntriesProps) {
  return (
    <ul class={name}>
      {entries.map(({ icon, text, act }) => (
        <li key={text}>
          <button
            type="button"
            onClick={() => {
              close();
              void act();
            }}
          >
            {icon} {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
