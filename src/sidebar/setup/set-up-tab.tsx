// The Set up tab: the form, then the sheet that was made from it.

import { useState } from 'preact/hooks';
import type { Created, SidebarStart } from '../../protocol/replies';
import { FILE_FORM, GOAL_FORM, type Language, MADE, SETUP, YEAR_PLAN } from '../../words';
import { ErrorLink, ErrorSummary } from '../form/error-summary';
import type { FieldId } from '../form/field-errors';
import { useForm } from '../form/use-form';
import { GoalForm } from '../goal/goal-form';
import { call, isRefusal } from '../server/call';
import { Button } from '../ui/button';
import { Done } from '../ui/done';
import { YearPlanForm } from '../year-plan/year-plan-form';
import { BasedOn } from './based-on';
import { DaysSection } from './days-section';
import type { Draft } from './draft';
import { formOfDraft } from './draft';
import { byField, errorsIn } from './errors';
import { FiguresSection } from './figures-section';
import { KpisSection } from './kpis-section';
import { labelOf } from './labels';
import { LanguageSection } from './language-section';
import type { SectionProps } from './section';
import { SheetSection } from './sheet-section';

export interface SetUpProps {
  readonly start: SidebarStart;
  readonly draft: Draft;
  readonly onEdit: (change: (draft: Draft) => Draft) => void;
  /** The sheet that was made from the draft, until the next one is begun. */
  readonly made: Created | null;
  readonly onMade: (made: Created) => void;
  /** A year plan was written. */
  readonly onPlanned: () => void;
  readonly onStartAfresh: () => Promise<void>;
  readonly onShowProgress: () => void;
  /** Leads to the page that brings in a file. */
  readonly onBringIn: () => void;
  /** The KPI that is open to begin with. */
  readonly opened: string | null;
  readonly onLanguage: (language: Language) => Promise<void>;
}

export function SetUpTab(props: SetUpProps) {
  const { made, draft, onMade, onPlanned, onStartAfresh, onShowProgress } = props;
  const [isGoal, setGoal] = useState(false);
  const [isYear, setYear] = useState(false);
  if (made === null && isGoal) {
    const made = (sheet: Created) => {
      setGoal(false);
      onMade(sheet);
    };
    return <GoalForm usual={draft} onMade={made} onBack={() => setGoal(false)} />;
  }
  if (made === null && isYear) return <YearPlanForm onPlanned={onPlanned} onBack={() => setYear(false)} />;
  if (made === null)
    return <SetUpForm {...props} onGoal={() => setGoal(true)} onYear={() => setYear(true)} />;
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

interface SetUpFormProps extends SetUpProps {
  readonly onGoal: () => void;
  readonly onYear: () => void;
}

function SetUpForm(props: SetUpFormProps) {
  const { start, draft, onEdit, onStartAfresh, onMade, onLanguage, onGoal, onYear } = props;
  const formOfPage = formOfDraft(draft, start);
  const [openKpi, setOpenKpi] = useState<string | null>(props.opened);
  const [isCreating, setCreating] = useState(false);
  const form = useForm(errorsIn(formOfPage, draft.kpis), (field) => {
    const [, kpi] = /^kpis\.([^.]+)\./.exec(field) ?? [];
    if (kpi !== undefined) setOpenKpi(kpi);
  });

  const edit = (change: Partial<Draft>, field?: FieldId) => {
    onEdit((before) => ({ ...before, ...change, isEdited: true }));
    if (field !== undefined) form.typed(field);
  };
  const create = async () => {
    if (!form.isReady()) return;
    form.accept();
    setCreating(true);
    const reply = await call('createSheet', formOfPage);
    setCreating(false);
    if (isRefusal(reply)) {
      form.refuse(reply.refused, byField(reply.problems ?? [], draft.kpis));
      return;
    }
    onEdit((before) => ({ ...before, isEdited: false }));
    onMade(reply);
  };

  const section: SectionProps = { start, draft, errors: form.shown, edit, left: form.left };
  return (
    <form class="set-up" aria-busy={isCreating} onSubmit={(event) => event.preventDefault()} noValidate>
      <div class="scroller" inert={isCreating}>
        <ErrorSummary form={form} labelOf={(field) => labelOf(field, draft.kpis)} />
        <BasedOn draft={draft} onEdit={onEdit} onStartAfresh={onStartAfresh} />
        <SheetSection {...section} />
        <KpisSection {...section} openKpi={openKpi} onOpenKpi={setOpenKpi} />
        <DaysSection {...section} />
        <FiguresSection {...section} />
        <section>
          <h2>{FILE_FORM.title}</h2>
          <p class="quiet goal-intro">{FILE_FORM.setUp}</p>
          <Button onClick={props.onBringIn}>{FILE_FORM.title}</Button>
        </section>
        <section>
          <h2>{GOAL_FORM.title}</h2>
          <p class="quiet goal-intro">{GOAL_FORM.intro}</p>
          <Button onClick={onGoal}>{GOAL_FORM.open}</Button>
        </section>
        <section>
          <h2>{YEAR_PLAN.title}</h2>
          <p class="quiet goal-intro">{YEAR_PLAN.intro}</p>
          <Button onClick={onYear}>{YEAR_PLAN.open}</Button>
        </section>
        <LanguageSection onChosen={onLanguage} />
      </div>
      <div class="footer">
        <ErrorLink form={form} />
        <Button look="primary" busy={isCreating ? SETUP.creating : null} onClick={create}>
          {SETUP.create}
        </Button>
      </div>
    </form>
  );
}
