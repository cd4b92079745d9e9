/**
 * Hears single keys on the whole page, except while somebody types or a dialog is open, and keys with Ctrl, written
 * `Ctrl+k`, also while somebody types.
 */
class DondocKeys extends HTMLElement {
  keys = '';

  /** Only what no other part of the page hears. */
  last = false;

  private readonly listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.isComposing) {
      return;
    }
    const ctrl = event.ctrlKey || event.metaKey;
    const key = ctrl ? `Ctrl+${event.key.toLowerCase()}` : event.key;
    if (!this.keys.split(' ').includes(key) || (!ctrl && isTyping(event)) || isCovered(event.key)) {
      return;
    }
    event.preventDefault();
    // at once: the server's answer would come after the next letters
    const field = document.querySelector<HTMLElement>(`[data-focus-key='${key}']`);
    if (field && onScreen(field)) {
      field.focus();
      return;
    }
    this.dispatchEvent(new CustomEvent('dondoc-key', { detail: { key } }));
  };

  connectedCallback() {
    this.hidden = true;
    // an event comes to the window after it was at the document
    (this.last ? window : document).addEventListener('keydown', this.listener as EventListener);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.listener);
    window.removeEventListener('keydown', this.listener);
  }
}

function onScreen(field: HTMLElement): boolean {
  const box = field.getBoundingClientRect();
  return box.width > 0 && box.right > 0 && box.left < window.innerWidth && getComputedStyle(field).visibility !== 'hidden';
}

function isTyping(event: KeyboardEvent): boolean {
  return event.composedPath().some((node) => {
    if (!(node instanceof HTMLElement)) {
      return false;
    }
    // check boxes and buttons take no letters, so keys go on working there
    const plain = node instanceof HTMLInputElement && ['checkbox', 'radio', 'button', 'submit'].includes(node.type);
    return (
      (!plain && ['INPUT', 'TEXTAREA', 'SELECT'].includes(node.tagName)) ||
      node.isContentEditable ||
      node.getAttribute('role') === 'combobox'
    );
  });
}

function isCovered(key: string): boolean {
  const dialog = document.querySelector('vaadin-dialog-overlay[opened], vaadin-confirm-dialog-overlay[opened]');
  return dialog !== null && key !== 'Escape';
}

customElements.define('dondoc-keys', DondocKeys);
