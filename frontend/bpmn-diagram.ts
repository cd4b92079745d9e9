import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

const MIN_HEIGHT = 180;
const MAX_HEIGHT = 520;
const LABEL_WIDTH = 36;
const LABELS = { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif", fontSize: 12 };

/** A process drawing, fitted to the width it gets. Lives in the page itself: bpmn-js brings its own style sheets. */
class BpmnDiagram extends HTMLElement {
  description = '';
  zoomInLabel = '';
  zoomOutLabel = '';
  fitLabel = '';
  failedLabel = '';

  private viewer?: any;
  private canvasBox?: HTMLElement;
  private observer?: ResizeObserver;
  private shownWidth = 0;
  private imported = false;
  private xmlText = '';
  private currentIds: string[] = [];
  private doneIds: string[] = [];

  get xml() {
    return this.xmlText;
  }

  set xml(value: string) {
    this.xmlText = value ?? '';
    this.load();
  }

  get current() {
    return this.currentIds;
  }

  set current(ids: string[]) {
    this.remark('current', this.currentIds, (this.currentIds = ids ?? []));
  }

  get done() {
    return this.doneIds;
  }

  set done(ids: string[]) {
    this.remark('done', this.doneIds, (this.doneIds = ids ?? []));
  }

  connectedCallback() {
    if (!this.canvasBox) {
      this.build();
    }
    this.observer = new ResizeObserver(() => {
      if (Math.abs(this.clientWidth - this.shownWidth) > 1) {
        this.fit();
      }
    });
    this.observer.observe(this);
    this.load();
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
    this.imported = false;
  }

  private build() {
    this.canvasBox = document.createElement('div');
    this.canvasBox.className = 'dd-bpmn-canvas';
    this.canvasBox.tabIndex = 0;
    this.canvasBox.setAttribute('role', 'img');
    this.canvasBox.addEventListener('keydown', (event) => this.key(event));
    const bar = document.createElement('div');
    bar.className = 'dd-bpmn-bar';
    bar.append(
      this.button('+', this.zoomInLabel, () => this.zoomBy(1.25)),
      this.button('−', this.zoomOutLabel, () => this.zoomBy(0.8)),
      this.button('⤢', this.fitLabel, () => this.fit()),
    );
    this.append(bar, this.canvasBox);
  }

  private button(sign: string, label: string, action: () => void) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', action);
    return button;
  }

  private async load() {
    if (!this.isConnected || !this.canvasBox || !this.xmlText) {
      return;
    }
    this.canvasBox.setAttribute('aria-label', this.description);
    this.imported = false;
    this.viewer ??= new NavigatedViewer({ container: this.canvasBox, textRenderer: { defaultStyle: LABELS } });
    const viewer = this.viewer;
    try {
      await viewer.importXML(widerLabels(this.xmlText));
      if (viewer !== this.viewer) {
        return; // taken off the page meanwhile
      }
      this.imported = true;
      this.remark('done', [], this.doneIds);
      this.remark('current', [], this.currentIds);
      this.fit();
    } catch (failure) {
      console.error(failure);
      this.canvasBox.textContent = this.failedLabel;
    }
  }

  private remark(marker: string, before: string[], after: string[]) {
    if (!this.imported) {
      return;
    }
    const canvas = this.viewer.get('canvas');
    const registry = this.viewer.get('elementRegistry');
    before.filter((id) => registry.get(id)).forEach((id) => canvas.removeMarker(id, marker));
    after.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, marker));
  }

  /** Whole drawing in the width, but never so small that labels cannot be read: then it starts at the current step. */
  private fit() {
    if (!this.imported || !this.clientWidth || !this.canvasBox) {
      return;
    }
    this.shownWidth = this.clientWidth;
    const canvas = this.viewer.get('canvas');
    const inner = canvas.viewbox().inner;
    const margin = 16;
    const scale = Math.min(1.2, Math.max(0.55, (this.clientWidth - 2 * margin) / inner.width));
    const height = Math.max(MIN_HEIGHT, Math.min(MAX_HEIGHT, inner.height * scale + 2 * margin));
    this.canvasBox.style.height = `${height}px`;
    canvas.resized();
    const width = this.clientWidth / scale;
    const visibleHeight = height / scale;
    let x = inner.x + inner.width / 2 - width / 2;
    let y = inner.y + inner.height / 2 - visibleHeight / 2;
    const step = this.step();
    if (inner.width > width) {
      const middle = step ? step.x + step.width / 2 : inner.x + width / 2 - margin;
      x = Math.min(Math.max(middle - width / 2, inner.x - margin), inner.x + inner.width - width + margin);
    }
    if (inner.height > visibleHeight && step) {
      y = Math.min(
        Math.max(step.y + step.height / 2 - visibleHeight / 2, inner.y - margin),
        inner.y + inner.height - visibleHeight + margin,
      );
    }
    canvas.viewbox({ x, y, width, height: visibleHeight });
  }

  /** Where a person has to do something; else wherever it stands: a reminder that waits beside it says less. */
  private step() {
    const here = this.currentIds.map((id) => this.viewer.get('elementRegistry').get(id)).filter((element) => element);
    return here.find((element) => element.type === 'bpmn:UserTask') ?? here[0];
  }

  private zoomBy(factor: number) {
    if (this.imported) {
      const canvas = this.viewer.get('canvas');
      canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)), 'auto');
    }
  }

  private key(event: KeyboardEvent) {
    const moves: Record<string, [number, number]> = {
      ArrowLeft: [60, 0],
      ArrowRight: [-60, 0],
      ArrowUp: [0, 60],
      ArrowDown: [0, -60],
    };
    if (!this.imported || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (moves[event.key]) {
      this.viewer.get('canvas').scroll({ dx: moves[event.key][0], dy: moves[event.key][1] });
    } else if (event.key === '+' || event.key === '=') {
      this.zoomBy(1.25);
    } else if (event.key === '-') {
      this.zoomBy(0.8);
    } else if (event.key === '0') {
      this.fit();
    } else {
      return;
    }
    event.preventDefault();
  }
}

/** Modelling tools measure labels with another font; a box for "Có" that is two pixels short would break the word. */
function widerLabels(xml: string): string {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const bounds = [...document.getElementsByTagNameNS('*', 'BPMNLabel')].flatMap((label) => [
    ...label.getElementsByTagNameNS('*', 'Bounds'),
  ]);
  bounds.forEach((box) => {
    const missing = LABEL_WIDTH - Number(box.getAttribute('width'));
    if (missing > 0) {
      box.setAttribute('x', String(Number(box.getAttribute('x')) - missing / 2));
      box.setAttribute('width', String(LABEL_WIDTH));
    }
  });
  return bounds.length ? new XMLSerializer().serializeToString(document) : xml;
}

customElements.define('bpmn-diagram', BpmnDiagram);
