package vn.dondoc.e2e;

/** A script that lists what keeps a page from being used by keyboard or ear. */
final class Accessibility {

    /** Gives a list of sentences, empty when all is well. Looks into open shadow roots. */
    static final String PROBLEMS = """
            () => {
              const problems = [];
              if (!document.documentElement.lang) problems.push('no language');
              if (!document.title) problems.push('no title');
              const all = [];
              const walk = root => root.querySelectorAll('*').forEach(e => {
                all.push(e);
                if (e.shadowRoot) walk(e.shadowRoot);
              });
              walk(document);
              const shown = e => e.checkVisibility && e.checkVisibility({visibilityProperty: true})
                  && !e.closest('[aria-hidden=true]');
              const text = e => (e.textContent || '').trim();
              const named = e => {
                if ((e.getAttribute('aria-label') || '').trim()) return true;
                const ids = (e.getAttribute('aria-labelledby') || '').split(/\\s+/).filter(Boolean);
                if (ids.some(id => { const l = e.getRootNode().getElementById(id); return l && text(l); })) return true;
                if (e.labels && [...e.labels].some(text)) return true;
                return false;
              };
              const mains = all.filter(e => e.tagName === 'MAIN' && shown(e));
              if (mains.length !== 1) problems.push(mains.length + ' main landmarks');
              const heads = all.filter(e => e.tagName === 'H1' && shown(e));
              if (heads.length !== 1) problems.push(heads.length + ' h1 headings');
              const where = e => e.outerHTML.slice(0, 110);
              all.filter(shown).forEach(e => {
                const tag = e.tagName;
                if (['INPUT', 'TEXTAREA', 'SELECT'].includes(tag) && e.type !== 'hidden' && e.type !== 'file'
                    && !named(e)) {
                  problems.push('field without a name: ' + where(e));
                }
                if ((tag === 'BUTTON' || tag === 'A' || e.getAttribute('role') === 'button')
                    && !named(e) && !text(e) && !e.title && !(e.shadowRoot)) {
                  problems.push('nameless: ' + where(e));
                }
                if (tag === 'VAADIN-BUTTON' && !named(e) && !text(e)) problems.push('nameless button: ' + where(e));
                if (tag === 'IMG' && !e.hasAttribute('alt')) problems.push('picture without words: ' + where(e));
              });
              return problems;
            }
            """;

    private Accessibility() {}
}
