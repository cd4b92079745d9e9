import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

interface Row {
  label: string;
  values: number[];
}

const COLOURS = ['#3c8f5a', '#a9bbcf', '#e0a030', '#c7433a'];
const BAR_HEIGHT = 31;
const NARROW = 560;
const LONG_LABEL = 25;

/** Horizontal stacked bars; the legend and a table with the same figures and the same links stand under them. */
class DondocChart extends HTMLElement {
  label = '';
  unitLabel = '';
  tableLabel = '';
  hint = '';
  doneWord = '';

  private chart?: echarts.ECharts;
  private box?: HTMLElement;
  private below?: HTMLElement;
  private observer?: ResizeObserver;
  private seriesNames: string[] = [];
  private data: Row[] = [];

  get series() {
    return this.seriesNames;
  }

  set series(names: string[]) {
    this.seriesNames = names ?? [];
    this.draw();
  }

  get rows() {
    return this.data;
  }

  set rows(rows: Row[]) {
    this.data = rows ?? [];
    this.draw();
  }

  connectedCallback() {
    if (!this.box) {
      this.box = document.createElement('div');
      this.box.setAttribute('aria-hidden', 'true');
      this.below = document.createElement('div');
      this.append(this.box, this.below);
    }
    this.observer = new ResizeObserver(() => this.draw());
    this.observer.observe(this);
    this.draw();
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  private draw() {
    if (!this.isConnected || !this.box || !this.clientWidth || !this.data.length) {
      return;
    }
    const narrow = this.clientWidth < NARROW;
    const twoLines = this.data.some((row) => row.label.length > LONG_LABEL);
    const rowHeight = narrow ? 50 : twoLines ? 44 : BAR_HEIGHT;
    const labels = twoLines ? 270 : 200;
    this.box.style.height = `${this.data.length * rowHeight + 6}px`;
    if (!this.chart) {
      this.chart = echarts.init(this.box, undefined, { renderer: 'svg' });
      this.chart.on('click', (event: any) => this.open(event.dataIndex, event.seriesIndex));
    }
    this.chart.resize();
    this.chart.setOption(this.options(narrow, labels), true);
    this.drawBelow();
  }

  private options(narrow: boolean, labels: number): any {
    const font = getComputedStyle(this).fontFamily;
    const totals = this.data.map((row) => row.values.reduce((sum, value) => sum + value, 0));
    return {
      animation: false,
      textStyle: { fontFamily: font },
      grid: { left: narrow ? 4 : labels, right: narrow ? 84 : 96, top: narrow ? 14 : 2, bottom: 2 },
      tooltip: {
        trigger: 'item',
        confine: true,
        formatter: (item: any) => {
          const row = this.data[item.dataIndex];
          return `${escapeHtml(row.label)}<br>${escapeHtml(item.seriesName)}: <b>${row.values[item.seriesIndex]}</b>`;
        },
      },
      xAxis: { type: 'value', show: false, max: 1 },
      yAxis: [
        {
          type: 'category',
          inverse: true,
          data: this.data.map((row) => row.label),
          axisLine: { show: false },
          axisTick: { show: false },
          axisLabel: narrow
            ? {
                inside: true,
                margin: 0,
                align: 'left',
                verticalAlign: 'bottom',
                padding: [0, 0, 12, 0],
                color: '#16202c',
                fontSize: 13,
                width: this.clientWidth - 12,
                overflow: 'truncate',
              }
            : {
                align: 'left',
                margin: labels,
                padding: 0,
                color: '#16202c',
                fontSize: 14,
                lineHeight: 17,
                width: labels - 12,
                overflow: 'break',
              },
          z: 3,
        },
        {
          type: 'category',
          inverse: true,
          data: this.data.map((row, at) => `${row.values[0]}/${totals[at]} ${this.doneWord}`),
          position: 'right',
          axisLine: { show: false },
          axisTick: { show: false },
          axisLabel: { align: 'right', margin: narrow ? 80 : 94, color: '#51606f', fontSize: 13 },
        },
      ],
      // Every bar has the full width, as shares: units with few tasks stay readable; the counts stand beside them.
      series: this.seriesNames.map((name, part) => ({
        name,
        type: 'bar',
        stack: 'all',
        barWidth: 16,
        cursor: 'pointer',
        color: COLOURS[part],
        showBackground: part === 0,
        backgroundStyle: { color: '#eceff2', borderRadius: 4 },
        data: this.data.map((row, at) => ({
          value: totals[at] ? row.values[part] / totals[at] : 0,
          itemStyle: { borderRadius: corners(row.values, part) },
        })),
      })),
    };
  }

  private drawBelow() {
    const legend = document.createElement('p');
    legend.className = 'dd-legend';
    this.seriesNames.forEach((name, part) => {
      const item = document.createElement('span');
      const sign = document.createElement('i');
      sign.style.background = COLOURS[part];
      item.append(sign, name);
      legend.append(item);
    });
    legend.append(this.hint);
    const details = document.createElement('details');
    details.open = this.below?.querySelector('details')?.open ?? false;
    const summary = document.createElement('summary');
    summary.textContent = this.tableLabel;
    details.append(summary, this.table());
    this.below?.replaceChildren(legend, details);
  }

  private table() {
    const wrap = document.createElement('div');
    wrap.className = 'dd-table-wrap';
    const table = document.createElement('table');
    table.className = 'dd-table';
    const caption = document.createElement('caption');
    caption.className = 'visually-hidden';
    caption.textContent = this.label;
    table.append(caption);
    const head = table.createTHead().insertRow();
    [this.unitLabel, ...this.seriesNames].forEach((name, at) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = name;
      cell.className = at ? 'num' : '';
      head.append(cell);
    });
    const body = table.createTBody();
    this.data.forEach((row, at) => {
      const line = body.insertRow();
      const name = document.createElement('th');
      name.scope = 'row';
      name.textContent = row.label;
      line.append(name);
      row.values.forEach((value, part) => {
        const cell = line.insertCell();
        cell.className = 'num';
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = String(value);
        button.setAttribute('aria-label', `${row.label}, ${this.seriesNames[part]}: ${value}`);
        button.addEventListener('click', () => this.open(at, part));
        cell.append(button);
      });
    });
    wrap.append(table);
    return wrap;
  }

  private open(row: number, part: number) {
    this.dispatchEvent(new CustomEvent('part-open', { detail: { row, part } }));
  }
}

/** Round only the outer ends of the whole bar. */
function corners(values: number[], part: number): number[] {
  const left = values.slice(0, part).every((value) => !value) ? 4 : 0;
  const right = values.slice(part + 1).every((value) => !value) ? 4 : 0;
  return [left, right, right, left];
}

function escapeHtml(text: string) {
  const box = document.createElement('div');
  box.textContent = text;
  return box.innerHTML;
}

customElements.define('dondoc-chart', DondocChart);
