// The help for a function's arguments is unfolded while a formula is typed, as in Sheets.
import { components } from '@odoo/o-spreadsheet';

interface AssistantComponent {
  readonly state: { isCollapsed: boolean };
  setup(): void;
}

type AssistantClass = new (...args: never[]) => AssistantComponent;

const composer = components.Composer as unknown as { components: Record<string, AssistantClass> };
const Stock = composer.components.FunctionDescriptionProvider;
if (!Stock) throw new Error('o-spreadsheet has no FunctionDescriptionProvider any more.');

class UnfoldedAssistant extends Stock {
  override setup(): void {
    super.setup();
    this.state.isCollapsed = false;
  }
}

composer.components = { ...composer.components, FunctionDescriptionProvider: UnfoldedAssistant };
