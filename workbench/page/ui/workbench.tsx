// The whole page: bar, grid, panel, and what is said over them.
import type { Desk, DeskState } from '../desk';
import { Bar } from './bar';
import { ScriptDialog } from './dialog';
import { FailureScreen } from './failure-screen';
import { GridArea } from './grid-area';
import { MailView } from './mail';
import { QuestionDialog, Toast } from './messages';
import { Outbox } from './outbox';
import { Panel } from './panel';
import { Tries } from './tries';

interface WorkbenchProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly templates: string;
}

export function Workbench({ desk, state, templates }: WorkbenchProps) {
  const { failure, session, panel, dialog, question, toast, mailbox, hasTries, today, journey } = state;
  const chosen = mailbox.chosen === undefined ? undefined : mailbox.mails[mailbox.chosen];
  if (failure) {
    return (
      <FailureScreen
        failure={failure}
        onStartOver={() => void desk.discard().catch((error) => desk.fail(error))}
      />
    );
  }
  if (!session) return null;
  document.title = `${session.name} - KPI Pacer workbench`;
  return (
    <>
      <Bar desk={desk} state={state} />
      {hasTries && <Tries desk={desk} today={today} isMoving={journey !== undefined} />}
      <GridArea desk={desk} session={session} templates={templates} isCovered={chosen !== undefined} />
      {chosen && <MailView desk={desk} mail={chosen} mailbox={mailbox} timeZone={session.timeZone} />}
      {mailbox.isOpen && (
        <Outbox
          desk={desk}
          mailbox={mailbox}
          timeZone={session.timeZone}
          givesWay={chosen !== undefined && panel !== undefined}
        />
      )}
      {panel && <Panel desk={desk} panel={panel} />}
      {dialog && <ScriptDialog key={dialog.id} desk={desk} dialog={dialog} />}
      {toast !== undefined && <Toast toast={toast} onClose={desk.closeToast} />}
      {question && <QuestionDialog key={question.id} question={question} />}
    </>
  );
}
