import { BarChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { Drawing, INK, NARROW, escapeHtml, line, numberCell, opener, sign } from './dondoc-drawing';

echarts.use([BarChart]);

interface Row {
  label: string;
  values: number[];
}

const COLOURS = ['#3c8f5a', '#a9bbcf', '#e0a030', '#c7433a'];
const BAR_HEIGHT = 31;
const LONG_LABEL = 25;

/** Horizontal stacked bars; the legend and a table with the same figures and the same links stand under them. */
class DondocChart extends Drawing {
  unitLabel = '';
  doneWord = '';

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

  protected empty() {
    return !this.data.length;
  }

  protected height() {
    const rowHeight = this.narrow() ? 50 : this.twoLines() ? 44 : BAR_HEIGHT;
    return this.data.length * rowHeight + 6;
  }

  private narrow() {
    return this.clientWidth < NARROW;
  }

  private twoLines() {
    return this.data.some((row) => row.label.length > LONG_LABEL);
  }

  protected clicked(event: any) {
    this.open(event.dataIndex, event.seriesIndex);
  }

  protected options(): any {
    const narrow = this.narrow();
    const labels = this.twoLines() ? 270 : 200;
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
          axisLabel: { align: 'right', margin: narrow ? 80 : 94, color: INK, fontSize: 13 },
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

  protected legend(into: HTMLElement) {
    this.seriesNames.forEach((name, part) => {
      into.append(sign((mark) => (mark.style.background = COLOURS[part]), name));
    });
    into.append(this.hint);
  }

  protected heads() {
    return [this.unitLabel, ...this.seriesNames];
  }

  protected body(into: HTMLTableSectionElement) {
    this.data.forEach((row, at) => {
      const cells = line(into, row.label);
      row.values.forEach((value, part) => {
        const name = `${row.label}, ${this.seriesNames[part]}: ${value}`;
        numberCell(cells).append(opener(String(value), name, () => this.open(at, part)));
      });
    });
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

customElements.define('dondoc-chart', DondocChart);
