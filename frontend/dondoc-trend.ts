import { LineChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([LineChart, GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

interface Point {
  label: string;
  value: number | null;
  text: string;
  colour: string;
}

interface Wanted {
  from: number | null;
  to: number | null;
  words: string;
}

interface Forecast {
  label: string;
  value: number;
  text: string;
  words: string;
}

const LINE = '#14559c';
const GUESS = '#66737f';
const WANTED = '#3c8f5a';
const BAND = 'rgba(60, 143, 90, 0.14)';
const INK = '#51606f';
const NARROW = 560;

/** Values over periods against what is wanted; the forecast is dashed. A table with the same values stands under them. */
class DondocTrend extends HTMLElement {
  label = '';
  periodLabel = '';
  valueLabel = '';
  tableLabel = '';
  forecastLabel = '';
  noValue = '';
  hint = '';
  opens = false;
  small = false;

  private chart?: echarts.ECharts;
  private box?: HTMLElement;
  private below?: HTMLElement;
  private observer?: ResizeObserver;
  private data: Point[] = [];
  private goal?: Wanted;
  private guess?: Forecast;

  get points() {
    return this.data;
  }

  set points(points: Point[]) {
    this.data = points ?? [];
    this.draw();
  }

  get wanted() {
    return this.goal;
  }

  set wanted(wanted: Wanted | undefined) {
    this.goal = wanted ?? undefined;
    this.draw();
  }

  get forecast() {
    return this.guess;
  }

  set forecast(forecast: Forecast | undefined) {
    this.guess = forecast ?? undefined;
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
    this.box.style.height = this.small ? '150px' : '230px';
    if (!this.chart) {
      this.chart = echarts.init(this.box, undefined, { renderer: 'svg' });
      this.chart.on('click', (event: any) => this.open(event.dataIndex));
    }
    this.chart.resize();
    this.chart.setOption(this.options(), true);
    this.drawBelow();
  }

  private options(): any {
    const labels = this.data.map((point) => point.label);
    const last = lastKnown(this.data);
    const series: any[] = [this.values()];
    if (this.guess) {
      labels.push(this.guess.label);
      series.push(this.dashed(last));
    }
    const [min, max, interval] = this.bounds();
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(this).fontFamily },
      grid: { left: 6, right: 18, top: 26, bottom: 4, containLabel: true },
      tooltip: {
        trigger: 'item',
        confine: true,
        formatter: (item: any) => this.tip(item.dataIndex),
      },
      xAxis: {
        type: 'category',
        boundaryGap: true,
        data: labels,
        axisLine: { lineStyle: { color: '#dfe5eb' } },
        axisTick: { show: false },
        axisLabel: { color: INK, fontSize: 12, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        min,
        max,
        interval,
        splitLine: { lineStyle: { color: '#eceff2' } },
        axisLabel: { color: INK, fontSize: 12, formatter: (value: number) => value.toLocaleString('vi-VN') },
      },
      series,
    };
  }

  private values(): any {
    const crowded = this.data.length > (this.clientWidth < NARROW ? 6 : 13);
    return {
      type: 'line',
      color: LINE,
      lineStyle: { width: 2.5 },
      symbol: 'circle',
      symbolSize: 9,
      connectNulls: true,
      cursor: this.opens ? 'pointer' : 'default',
      clip: false,
      z: 3,
      data: this.data.map((point) => ({
        value: point.value,
        itemStyle: { color: point.colour || LINE },
        label: { color: point.colour || LINE },
      })),
      label: {
        show: !crowded,
        position: 'top',
        fontSize: 12.5,
        fontWeight: 600,
        formatter: (item: any) => this.data[item.dataIndex].text,
      },
      ...this.marks(),
    };
  }

  /** One line at the wanted value, or an area between the two ends of a band. */
  private marks(): any {
    const goal = this.goal;
    if (!goal || (goal.from === null && goal.to === null)) {
      return {};
    }
    const ends = [goal.from, goal.to].filter((end): end is number => end !== null);
    return {
      markLine: {
        silent: true,
        symbol: 'none',
        lineStyle: { color: WANTED, width: 1.5, type: 'solid' },
        label: { show: false },
        data: ends.map((end) => ({ yAxis: end })),
      },
      markArea:
        ends.length === 2
          ? { silent: true, itemStyle: { color: BAND }, data: [[{ yAxis: ends[0] }, { yAxis: ends[1] }]] }
          : undefined,
    };
  }

  private dashed(last: number): any {
    const guess = this.guess!;
    const data: any[] = this.data.map((point, at) => (at === last ? point.value : null));
    // the last known value is drawn by the line of values already
    data.push({
      value: guess.value,
      symbol: 'emptyCircle',
      symbolSize: 9,
      label: { show: true, position: 'top', color: GUESS, fontSize: 12.5, formatter: guess.text },
    });
    return {
      type: 'line',
      color: GUESS,
      lineStyle: { width: 2, type: 'dashed' },
      symbol: 'none',
      connectNulls: true,
      clip: false,
      z: 2,
      data,
    };
  }

  /** Room above and under all that is drawn; counts and shares do not go below zero, shares not above a hundred. */
  private bounds(): [number, number, number] {
    const all = this.data.map((point) => point.value).filter((value): value is number => value !== null);
    [this.goal?.from, this.goal?.to, this.guess?.value].forEach((value) => {
      if (value !== null && value !== undefined) {
        all.push(value);
      }
    });
    if (!all.length) {
      return [0, 1, 1];
    }
    const low = Math.min(...all);
    const high = Math.max(...all);
    const room = Math.max((high - low) * 0.2, Math.abs(high) * 0.05, 0.5);
    const step = nice((high - low + 2 * room) / 4);
    let min = Math.floor((low - room) / step) * step;
    let max = Math.ceil((high + room) / step) * step;
    if (low >= 0) {
      min = Math.max(0, min);
    }
    if (this.valueLabel.includes('%') && high <= 100) {
      max = Math.min(100, max);
    }
    return [round(min), round(max), step];
  }

  private tip(at: number): string {
    const point = this.data[at];
    if (point) {
      return `${escapeHtml(point.label)}<br><b>${escapeHtml(point.text)}</b>`;
    }
    return this.guess ? `${escapeHtml(this.guess.words)}<br><b>${escapeHtml(this.guess.text)}</b>` : '';
  }

  private drawBelow() {
    const legend = document.createElement('p');
    legend.className = 'dd-legend';
    if (this.goal?.words) {
      legend.append(sign(WANTED, 'solid', this.goal.words));
    }
    if (this.guess) {
      legend.append(sign(GUESS, 'dashed', this.guess.words));
    }
    if (this.opens && this.hint) {
      legend.append(this.hint);
    }
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
    caption.textContent = [this.label, this.goal?.words].filter(Boolean).join('. ');
    table.append(caption);
    const head = table.createTHead().insertRow();
    [this.periodLabel, this.valueLabel].forEach((name, at) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = name;
      cell.className = at ? 'num' : '';
      head.append(cell);
    });
    const body = table.createTBody();
    this.data.forEach((point, at) => {
      const cell = line(body, point.label);
      if (this.opens && point.value !== null) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = point.text;
        button.setAttribute('aria-label', `${point.label}: ${point.text}`);
        button.addEventListener('click', () => this.open(at));
        cell.append(button);
      } else {
        cell.textContent = point.value === null ? this.noValue : point.text;
      }
    });
    if (this.guess) {
      line(body, `${this.guess.label} (${this.forecastLabel})`).textContent = this.guess.text;
    }
    wrap.append(table);
    return wrap;
  }

  private open(at: number) {
    if (this.opens && this.data[at] && this.data[at].value !== null) {
      this.dispatchEvent(new CustomEvent('value-open', { detail: { at } }));
    }
  }
}

function lastKnown(points: Point[]): number {
  for (let at = points.length - 1; at >= 0; at--) {
    if (points[at].value !== null) {
      return at;
    }
  }
  return -1;
}

function line(body: HTMLTableSectionElement, label: string): HTMLTableCellElement {
  const row = body.insertRow();
  const name = document.createElement('th');
  name.scope = 'row';
  name.textContent = label;
  row.append(name);
  const cell = row.insertCell();
  cell.className = 'num';
  return cell;
}

function sign(colour: string, look: string, words: string): HTMLElement {
  const item = document.createElement('span');
  const mark = document.createElement('i');
  mark.style.borderTop = `3px ${look} ${colour}`;
  item.append(mark, words);
  return item;
}

/** A distance that people count in, not below this one: 1, 2, 5, 10. */
function nice(distance: number): number {
  const size = 10 ** Math.floor(Math.log10(distance));
  return ([1, 2, 5].find((times) => times * size >= distance) ?? 10) * size;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function escapeHtml(text: string) {
  const box = document.createElement('div');
  box.textContent = text;
  return box.innerHTML;
}

customElements.define('dondoc-trend', DondocTrend);
