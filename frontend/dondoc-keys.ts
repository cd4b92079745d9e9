/** Hears single keys on the whole page, except while somebody types or a dialog is open. */
class DondocKeys extends HTMLElement {
  keys = '';

  private readonly listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    if (!this.keys.split(' ').includes(event.key) || isTyping(event) || isCovered(event.key)) {
      return;
    }
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('dondoc-key', { detail: { key: event.key } }));
  };

  connectedCallback() {
    this.hidden = true;
    document.addEventListener('keydown', this.listener);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.listener);
  }
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
