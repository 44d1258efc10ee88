// Charts are drawn by chart.js, which is only fetched for the first one: the grid is there before.
import { registries } from '@odoo/o-spreadsheet';

const CHART_JS = '/packages/chart.umd.min.js';

interface ChartComponent {
  createChart(runtime: unknown): void;
  updateChartJs(runtime: unknown): void;
  unmount(): void;
}

type ChartClass = new (...args: never[]) => ChartComponent;

const page = globalThis as { Chart?: unknown };

let loading: Promise<void> | undefined;

function loadChartJs(): Promise<void> {
  loading ??= new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = CHART_JS;
    script.onload = () => resolve();
    script.onerror = () =>
      reject(new Error(`${CHART_JS} can't be loaded: run "npm install" and "npm start".`));
    document.head.append(script);
  }).then(registerExtensions);
  return loading;
}

/** What o-spreadsheet adds to chart.js. It looks for chart.js when it mounts a chart: too early here. */
function registerExtensions(): void {
  for (const extension of registries.chartJsExtensionRegistry.getAll())
    extension.register(page.Chart as Parameters<typeof extension.register>[0]);
}

const { chartComponentRegistry } = registries;
const Stock = chartComponentRegistry.get('bar') as unknown as ChartClass;

/** Bars and columns, the only charts that a script can make. */
class LateChart extends Stock {
  /** What to draw once chart.js is there; nothing where the chart has gone by then. */
  declare pending: unknown;

  override createChart(runtime: unknown): void {
    if (page.Chart) {
      super.createChart(runtime);
      return;
    }
    this.pending = runtime;
    void loadChartJs().then(() => {
      if (this.pending) super.createChart(this.pending);
      this.pending = undefined;
    });
  }

  override updateChartJs(runtime: unknown): void {
    if (this.pending) this.pending = runtime;
    else super.updateChartJs(runtime);
  }

  override unmount(): void {
    this.pending = undefined;
    super.unmount();
  }
}

chartComponentRegistry.replace('bar', LateChart as never);
