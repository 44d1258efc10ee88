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

interface Scale {
  readonly chart: { readonly width: number };
  readonly ctx: CanvasRenderingContext2D;
  getLabelForValue(value: number): string;
}

interface Runtime {
  readonly chartJsConfig: {
    readonly options?: {
      readonly indexAxis?: string;
      readonly scales?: {
        readonly y?: { ticks?: { callback?: unknown } };
      };
    };
  };
}

/** As much of a chart's width as the names of its bars may have, as in Sheets where a chart asks for room for them. */
const NAMES_SHARE = 0.4;
const BESIDE_NAMES = 20;

/** o-spreadsheet cuts every name after 20 letters, Sheets only what has no room. */
function withWholeNames(runtime: unknown): unknown {
  const { options } = (runtime as Runtime).chartJsConfig;
  const axis = options?.indexAxis === 'y' ? options.scales?.y : undefined;
  if (axis === undefined) return runtime;
  axis.ticks = {
    ...axis.ticks,
    callback(this: Scale, value: number): string {
      const name = this.getLabelForValue(value);
      const room = this.chart.width * NAMES_SHARE - BESIDE_NAMES;
      let shown = name;
      while (shown.length > 1 && this.ctx.measureText(shown).width > room) shown = `${shown.slice(0, -2)}…`;
      return shown;
    },
  };
  return runtime;
}

const { chartComponentRegistry } = registries;
const Stock = chartComponentRegistry.get('bar') as unknown as ChartClass;

/** Bars and columns, the only charts that a script can make. */
class LateChart extends Stock {
  /** What to draw once chart.js is there; nothing where the chart has gone by then. */
  declare pending: unknown;

  override createChart(stock: unknown): void {
    const runtime = withWholeNames(stock);
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

  override updateChartJs(stock: unknown): void {
    const runtime = withWholeNames(stock);
    if (this.pending) this.pending = runtime;
    else super.updateChartJs(runtime);
  }

  override unmount(): void {
    this.pending = undefined;
    super.unmount();
  }
}

chartComponentRegistry.replace('bar', LateChart as never);
