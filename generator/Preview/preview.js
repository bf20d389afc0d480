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
  let hidden = '';

  const element = (name, text, kind) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };

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

  function show({ status, problems }) {
    const state = JSON.stringify(problems);
    panel.replaceChildren();
    if (here.dataset.draft !== undefined) panel.append(element('p', 'Draft: this page is not published', 'preview-draft'));
    if (status) panel.append(element('p', status, 'preview-status'));
    if (problems.length > 0 && hidden !== state) {
      const list = document.createElement('ul');
      list.append(...problems.map(problem));
      const hide = element('button', 'Hide');
      hide.type = 'button';
      hide.addEventListener('click', () => {
        hidden = state;
        show({ status, problems });
      });
      panel.append(element('h2', problems.length === 1 ? '1 problem' : `${problems.length} problems`), hide, list);
    }

    panel.classList.toggle('preview-full', panel.querySelector('ul') !== null);
    panel.hidden = panel.childElementCount === 0;
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
