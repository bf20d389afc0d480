// The preview's own script: reloads the page when it has changed, and shows problems above it.
(() => {
  const here = document.currentScript;
  const opened = 'preview-opened';
  const panel = document.createElement('aside');
  panel.className = 'preview';
  panel.setAttribute('aria-label', 'Preview');
  panel.setAttribute('aria-live', 'polite');
  panel.hidden = true;
  let version = null;
  // The last update; the problems that are listed, and those that the author has hidden, both as JSON.
  let last = null;
  let listed = '';
  let hidden = '';

  const element = (name, text, kind) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };

  const statusLine = element('p', '', 'preview-status');
  const listBox = document.createElement('div');
  if (here.dataset.draft !== undefined) {
    panel.append(element('p', 'Draft: this page is not published', 'preview-draft'));
  }

  panel.append(statusLine, listBox);

  const details = () => [...document.querySelectorAll('details')];

  function keepPlace() {
    const open = details().map((one, index) => (one.open ? index : -1)).filter((index) => index >= 0);
    sessionStorage.setItem(opened, JSON.stringify({ page: location.pathname, open, top: scrollY }));
  }

  function restorePlace() {
    const kept = JSON.parse(sessionStorage.getItem(opened) ?? 'null');
    sessionStorage.removeItem(opened);
    if (kept?.page !== location.pathname) return;
    const all = details();
    for (const index of kept.open) {
      if (all[index]) all[index].open = true;
    }

    scrollTo({ top: kept.top, behavior: 'instant' });
  }

  // Another page may have been saved, and then this one stays as it is.
  async function reloadIfChanged() {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    // While the first build goes on, the page that says so has no hash.
    if ((answer.headers.get('etag') ?? '') !== here.dataset.page) {
      keepPlace();
      location.reload();
    }
  }

  function problem(one) {
    const item = document.createElement('li');
    const head = element('p', '', 'preview-message');
    const place = element('a', one.place, 'preview-place');
    place.href = one.editor;
    head.append(element('strong', one.code), ' ', one.message);
    item.append(head, place);
    if (one.before + one.marked + one.after) {
      const line = element('pre', one.before);
      line.append(element('mark', one.marked), one.after);
      item.append(line);
    }

    item.append(element('p', one.hint, 'preview-hint'));
    if (one.detail) item.append(element('pre', one.detail));
    return item;
  }

  const panels = () => [...document.querySelectorAll('figure.listing pre[aria-label^="Listing "]')];
  const proven = new WeakMap();

  // The text as it was saved; colours, notes and output follow when it is proven.
  function showUnproven(status, unproven) {
    const texts = new Map(unproven.map(({ key, text }) => [key, text]));
    for (const pre of panels()) {
      const text = texts.get(pre.getAttribute('aria-label').slice('Listing '.length));
      const code = pre.firstElementChild;
      if (text === undefined && proven.has(pre)) {
        const { nodes, note } = proven.get(pre);
        code.replaceChildren(...nodes);
        note.remove();
        proven.delete(pre);
      } else if (text !== undefined) {
        if (!proven.has(pre)) {
          proven.set(pre, { nodes: [...code.childNodes], note: element('p', '', 'preview-unproven') });
          pre.before(proven.get(pre).note);
        }

        proven.get(pre).note.textContent = status ? 'Saved, and being proven' : 'Saved, but not proven';
        code.replaceChildren(...text.split('\n').flatMap((line) => [element('span', line, 'line'), '\n']));
      }
    }
  }

  function list(problems) {
    const hide = element('button', 'Hide');
    hide.type = 'button';
    hide.addEventListener('click', () => {
      hidden = JSON.stringify(last.problems);
      show(last);
    });
    const items = document.createElement('ul');
    items.append(...problems.map(problem));
    return [element('h2', problems.length === 1 ? '1 problem' : `${problems.length} problems`), hide, items];
  }

  function show(update) {
    const { status, problems, unproven = [] } = last = update;
    showUnproven(status, unproven);
    statusLine.textContent = status ?? '';
    statusLine.hidden = !status;
    const state = JSON.stringify(problems);
    const wanted = problems.length > 0 && hidden !== state ? state : '';
    // What did not change stays: a screen reader would read it once more.
    if (wanted !== listed) {
      listed = wanted;
      listBox.replaceChildren(...wanted ? list(problems) : []);
    }

    panel.classList.toggle('preview-full', wanted !== '');
    panel.hidden = !status && wanted === '' && here.dataset.draft === undefined;
  }

  const updates = new EventSource('/_preview/updates');
  updates.addEventListener('message', (event) => {
    const update = JSON.parse(event.data);
    show(update);
    if (update.version !== version) {
      version = update.version;
      reloadIfChanged();
    }
  });
  updates.addEventListener('error', () => show({ status: 'The preview has ended', problems: [] }));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') panel.querySelector('button')?.click();
  });
  document.body.append(panel);
  addEventListener('load', restorePlace);
})();
