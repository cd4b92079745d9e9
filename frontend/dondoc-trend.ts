import { LineChart } from 'echarts/charts';
import { MarkAreaComponent, MarkLineComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { Drawing, INK, NARROW, escapeHtml, line, numberCell, opener, sign } from './dondoc-drawing';

echarts.use([LineChart, MarkAreaComponent, MarkLineComponent]);

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

/** Values over periods against what is wanted; the forecast is dashed. A table with the same values stands under them. */
class DondocTrend extends Drawing {
  periodLabel = '';
  valueLabel = '';
  forecastLabel = '';
  noValue = '';
  opens = false;
  small = false;

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

  protected empty() {
    return !this.data.length;
  }

  protected height() {
    return this.small ? 150 : 230;
  }

  protected clicked(event: any) {
    this.open(event.dataIndex);
  }

  protected options(): any {
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

  protected legend(into: HTMLElement) {
    if (this.goal?.words) {
      into.append(sign((mark) => (mark.style.borderTop = `3px solid ${WANTED}`), this.goal.words));
    }
    if (this.guess) {
      into.append(sign((mark) => (mark.style.borderTop = `3px dashed ${GUESS}`), this.guess.words));
    }
    if (this.opens && this.hint) {
      into.append(this.hint);
    }
  }

  protected caption() {
    return [this.label, this.goal?.words].filter(Boolean).join('. ');
  }

  protected heads() {
    return [this.periodLabel, this.valueLabel];
  }

  protected body(into: HTMLTableSectionElement) {
    this.data.forEach((point, at) => {
      const cell = numberCell(line(into, point.label));
      if (this.opens && point.value !== null) {
        cell.append(opener(point.text, `${point.label}: ${point.text}`, () => this.open(at)));
      } else {
        cell.textContent = point.value === null ? this.noValue : point.text;
      }
    });
    if (this.guess) {
      numberCell(line(into, `${this.guess.label} (${this.forecastLabel})`)).textContent = this.guess.text;
    }
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

/** A distance that people count in, not below this one: 1, 2, 5, 10. */
function nice(distance: number): number {
  const size = 10 ** Math.floor(Math.log10(distance));
  return ([1, 2, 5].find((times) => times * size >= distance) ?? 10) * size;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

customElements.define('dondoc-trend', DondocTrend);
