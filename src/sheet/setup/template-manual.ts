// What is known of the templates' KPIs: how they are counted and found, why they often fall behind, and what then helps.

import { normalized } from '../../cells/text';
import { inSheetsOfAny, MANUAL_TEMPLATES } from '../../words';

/** A KPI of the templates, by its key. */
export type TemplateKpi = keyof typeof MANUAL_TEMPLATES;

/** What a manual says of it. */
export type TemplateManual = (typeof MANUAL_TEMPLATES)[TemplateKpi];

/**
 * The KPI of a template that has this name, in whichever language; null where none has.
 *
 * @example templateKpiNamed('受注件数') // => 'deals'
 */
export function templateKpiNamed(name: string): TemplateKpi | null {
  const wanted = normalized(name);
  for (const words of inSheetsOfAny((all) => all.TEMPLATE_WORDS)) {
    for (const { kpis, more } of Object.values(words)) {
      const all: Readonly<Record<string, { readonly name: string }>> = { ...kpis, ...more };
      const found = Object.keys(all).find((key) => normalized(all[key]?.name ?? '') === wanted);
      if (found !== undefined) return found as TemplateKpi;
    }
  }
  return null;
}

/** What a manual says of it, in the language that is spoken. */
export const manualOfTemplate = (kpi: TemplateKpi): TemplateManual => MANUAL_TEMPLATES[kpi];

/** Why such a KPI often falls behind: what its owner can change, to choose from. */
export const causesFor = (kpi: TemplateKpi): readonly string[] => Object.values(MANUAL_TEMPLATES[kpi].causes);

/** What then helps: what its owner can do, to choose from. */
export const actionsFor = (kpi: TemplateKpi): readonly string[] =>
  Object.values(MANUAL_TEMPLATES[kpi].actions);
