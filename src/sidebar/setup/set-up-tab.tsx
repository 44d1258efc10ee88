// The Set up tab: the form, then the sheet that was made from it.

import { useState } from 'preact/hooks';
import type { Created, SidebarStart } from '../../protocol/replies';
import { MADE, SETUP } from '../../words';
import { call, isRefusal } from '../server';
import { Button } from '../ui/button';
import { Done } from '../ui/done';
import { useFieldFocus } from '../ui/field-focus';
import { MistakeSummary, mistakeCount } from '../ui/mistake-summary';
import { type FieldId, type Mistakes, useTelling } from '../ui/telling';
import { DaysSection } from './days-section';
import type { Draft } from './draft';
import { formOfDraft } from './draft';
import { FiguresSection } from './figures-section';
import { KpisSection } from './kpis-section';
import { labelOf } from './labels';
import { byField, mistakesIn } from './mistakes';
import { Origin } from './origin';
import { SheetSection } from './sheet-section';

export interface SetUpProps {
  readonly start: SidebarStart;
  readonly draft: Draft;
  readonly onEdit: (change: (draft: Draft) => Draft) => void;
  /** The sheet that was made from the draft, until the next one is begun. */
  readonly made: Created | null;
  readonly onMade: (made: Created) => void;
  readonly onStartAfresh: () => Promise<void>;
  readonly onShowProgress: () => void;
}

/** What each section of the form gets. */
export interface SectionProps {
  readonly start: SidebarStart;
  readonly draft: Draft;
  readonly mistakes: Mistakes;
  /** Changes the draft; `field` is where someone typed. */
  readonly edit: (change: Partial<Draft>, field?: FieldId) => void;
  readonly left: (field: FieldId) => void;
}

export function SetUpTab(props: SetUpProps) {
  const { made, onStartAfresh, onShowProgress } = props;
  if (made === null) return <SetUpForm {...props} />;
  return (
    <div class="scroller">
      <Done made={made}>
        <Button look="primary" onClick={onShowProgress}>
          {MADE.show}
        </Button>
        <Button onClick={() => void onStartAfresh()}>{MADE.another}</Button>
      </Done>
    </div>
  );
}

function SetUpForm({ start, draft, onEdit, onStartAfresh, onMade }: SetUpProps) {
  const form = formOfDraft(draft, start);
  const current = mistakesIn(form, draft.kpis);
  const telling = useTelling(current);
  const [isCreating, setCreating] = useState(false);
  /** Why the sheet was not created. */
  const [refused, setRefused] = useState<{ message: string; fields: readonly FieldId[] } | null>(null);
  const [openKpi, setOpenKpi] = useState<string | null>(null);
  const focusField = useFieldFocus((field) => {
    const [, kpi] = /^kpis\.([^.]+)\./.exec(field) ?? [];
    if (kpi !== undefined) setOpenKpi(kpi);
  });

  const edit = (change: Partial<Draft>, field?: FieldId) => {
    onEdit((before) => ({ ...before, ...change, isEdited: true }));
    if (field !== undefined) telling.typed(field);
  };
  const refuse = (message: string, mistakes: Mistakes) => {
    const fields = [...mistakes.keys()];
    setRefused({ message, fields });
    if (fields[0] !== undefined) focusField(fields[0]);
  };
  const create = async () => {
    if (current.size > 0) {
      telling.sayAll(current);
      refuse('', current);
      return;
    }
    setRefused(null);
    setCreating(true);
    const reply = await call('createSheet', form);
    setCreating(false);
    if (!isRefusal(reply)) {
      onEdit((before) => ({ ...before, isEdited: false }));
      onMade(reply);
      return;
    }
    const servers = byField(reply.problems ?? [], draft.kpis);
    telling.sayServers(servers);
    refuse(reply.refused, servers);
  };

  const section: SectionProps = { start, draft, mistakes: telling.shown, edit, left: telling.left };
  // What was corrected since is no longer in the way.
  const stillWrong = refused?.fields.filter((field) => telling.shown.has(field)) ?? [];
  const isMended = refused !== null && refused.fields.length > 0 && stillWrong.length === 0;
  return (
    <form class="set-up" aria-busy={isCreating} onSubmit={(event) => event.preventDefault()} noValidate>
      <div class="scroller" inert={isCreating}>
        {refused !== null && !isMended && (
          <MistakeSummary
            message={refused.message}
            fields={stillWrong}
            mistakes={telling.shown}
            labelOf={(field) => labelOf(field, draft.kpis)}
            onGo={focusField}
          />
        )}
        <Origin draft={draft} onEdit={onEdit} onStartAfresh={onStartAfresh} />
        <SheetSection {...section} />
        <KpisSection {...section} openKpi={openKpi} onOpenKpi={setOpenKpi} />
        <DaysSection {...section} />
        <FiguresSection {...section} />
      </div>
      <div class="footer">
        {stillWrong[0] !== undefined && (
          <button type="button" class="link mistake" onClick={() => focusField(stillWrong[0] ?? '')}>
            {mistakeCount(stillWrong.length)}
          </button>
        )}
        <Button look="primary" busy={isCreating ? SETUP.creating : null} onClick={create}>
          {SETUP.create}
        </Button>
      </div>
    </form>
  );
}
