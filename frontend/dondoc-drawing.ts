import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([GridComponent, TooltipComponent, SVGRenderer]);

/** Below this width a drawing is made for a telephone. */
export const NARROW = 560;

export const INK = '#51606f';

/** A drawing with its legend and, for people who do not see it, a table of the same values under it. */
export abstract class Drawing extends HTMLElement {
  label = '';
  tableLabel = '';
  hint = '';

  private chart?: echarts.ECharts;
  private box?: HTMLElement;
  private below?: HTMLElement;
  private observer?: ResizeObserver;

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

  /** Whether there is nothing to draw. */
  protected abstract empty(): boolean;

  /** In pixels. */
  protected abstract height(): number;

  /** What ECharts is to draw. */
  protected abstract options(): any;

  /** Somebody pressed a part of the drawing. */
  protected abstract clicked(event: any): void;

  /** Puts signs and a hint into the legend. */
  protected abstract legend(into: HTMLElement): void;

  /** Heads of the table's columns, the first of the names. */
  protected abstract heads(): string[];

  /** Fills the table. */
  protected abstract body(into: HTMLTableSectionElement): void;

  /** What the table is called. */
  protected caption(): string {
    return this.label;
  }

  protected draw() {
    if (!this.isConnected || !this.box || !this.clientWidth || this.empty()) {
      return;
    }
    this.box.style.height = `${this.height()}px`;
    if (!this.chart) {
      this.chart = echarts.init(this.box, undefined, { renderer: 'svg' });
      this.chart.on('click', (event: any) => this.clicked(event));
    }
    this.chart.resize();
    this.chart.setOption(this.options(), true);
    this.drawBelow();
  }

  private drawBelow() {
    const legend = document.createElement('p');
    legend.className = 'dd-legend';
    this.legend(legend);
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
    caption.textContent = this.caption();
    table.append(caption);
    const head = table.createTHead().insertRow();
    this.heads().forEach((name, at) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = name;
      cell.className = at ? 'num' : '';
      head.append(cell);
    });
    this.body(table.createTBody());
    wrap.append(table);
    return wrap;
  }
}

/** A row with the name at its head. */
export function line(body: HTMLTableSectionElement, label: string): HTMLTableRowElement {
  const row = body.insertRow();
  const name = document.createElement('th');
  name.scope = 'row';
  name.textContent = label;
  row.append(name);
  return row;
}

/** A further cell with a number in it. */
export function numberCell(row: HTMLTableRowElement): HTMLTableCellElement {
  const cell = row.insertCell();
  cell.className = 'num';
  return cell;
}

/** The number as a button that opens what is behind it. */
export function opener(words: string, name: string, open: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.setAttribute('aria-label', name);
  button.addEventListener('click', open);
  return button;
}

/** A sign of the legend with its words. */
export function sign(paint: (mark: HTMLElement) => void, words: string): HTMLElement {
  const item = document.createElement('span');
  const mark = document.createElement('i');
  paint(mark);
  item.append(mark, words);
  return item;
}

export function escapeHtml(text: string) {
  const box = document.createElement('div');
  box.textContent = text;
  return box.innerHTML;
}
