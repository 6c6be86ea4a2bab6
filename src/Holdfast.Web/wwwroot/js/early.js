// Runs before the first paint, and until the app has arrived. A classic script on purpose: a module would run too late.
//
// - The chosen theme, and no welcome for somebody who is known here, so that nothing flickers.
// - The first screens come with the page, one after the other in a <template>; here they are turned, so that somebody new
//   reads, agrees and answers at once, however slow the network is.
// - What is pressed and entered is kept in its order, also over a reload, until C# takes it over (see events.js).
// - The rest comes once the first screen is painted: nothing that is read first waits for what is needed later.
//
// The server puts this file and the style sheet into the page itself, so that the first screen takes one request.

(() => {
  const page = document.documentElement;
  const place = "holdfast-early";
  page.dataset.scripts = "";
  try {
    const { theme, text, known } = JSON.parse(localStorage.getItem("holdfast") ?? "{}");
    if (theme) page.dataset.theme = theme;
    if (text) page.dataset.text = text;
    if (known || location.pathname !== "/") page.dataset.known = "";
  } catch {
    // A browser that keeps nothing starts with the welcome.
  }

  /** What happened, and the field that was changed. @type {[string, string, Element?][]} */
  let told = kept();
  let listens = true;

  /** @param {string} message @param {string} value @param {Element} [field] */
  function tell(message, value, field) {
    told.push([message, value, field]);
    keep();
    // The style sheet shows that the press was heard, where it has to wait for the app.
    if (!field && !turn(message)) page.dataset.waiting = "";
  }

  /** What the browser itself had to say. @param {string} message @param {string} value */
  const note = (message, value) => told.push([message, value]);

  /** What happened so far; from here on it is told to the app itself. */
  function takeOver() {
    const all = told;
    told = [];
    keep();
    delete page.dataset.waiting;
    return all;
  }

  function kept() {
    try {
      return JSON.parse(sessionStorage.getItem(place) ?? "[]");
    } catch {
      return [];
    }
  }

  // Nothing is kept ahead of the consent, nor without it.
  function keep() {
    const agreed = told.some(([message]) => message === "consent");
    try {
      if (agreed) sessionStorage.setItem(place, JSON.stringify(told.map(([message, value]) => [message, value])));
      else sessionStorage.removeItem(place);
    } catch {
      // Then it lasts as long as the page.
    }
  }

  /** Shows the screen that follows this message, where one came with the page. @param {string} message */
  function turn(message) {
    const next = /** @type {HTMLTemplateElement | null} */ (document.querySelector(`template[data-after~="${message}"]`));
    const app = document.getElementById("app");
    if (!next || !app || "known" in page.dataset) return false;
    app.replaceChildren(next.content.cloneNode(true));
    document.title = next.dataset.title ?? document.title;
    page.dataset.moved = "";
    scrollTo(0, 0);
    const heading = app.querySelector("h1");
    if (heading) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
    return true;
  }

  /** @param {Event} event @param {string} attribute @returns {Element | null} */
  const from = (event, attribute) => (event.target instanceof Element ? event.target.closest(`[${attribute}]`) : null);

  /** Until events.js listens. @param {any} event */
  function heard(event) {
    if (!listens) return;
    const attribute = `data-on-${event.type}`;
    const source = from(event, attribute);
    const message = source?.getAttribute(attribute);
    if (!source || !message) return;
    if (event.type === "submit") {
      event.preventDefault();
      tell(message, new URLSearchParams(/** @type {any} */ (new FormData(event.target, event.submitter))).toString());
    } else if (event.type === "click") tell(message, "");
    else tell(message, event.target.type === "checkbox" ? String(event.target.checked) : event.target.value, event.target);
  }
  for (const kind of ["click", "input", "change", "submit"]) document.addEventListener(kind, heard);

  // A slider shows its value, and its two buttons move it; later C# does both.
  const ready = () => "ready" in page.dataset;
  document.addEventListener("input", ({ target }) => {
    if (!ready() && target instanceof HTMLInputElement && target.type === "range") say(target);
  });

  /** @param {HTMLInputElement} slider */
  function say(slider) {
    const card = slider.closest("[data-key]");
    const shown = card?.querySelector("output");
    if (card instanceof HTMLElement && shown) card.dataset.value = shown.textContent = slider.value;
    slider.ariaValueText = slider.value;
  }
  document.addEventListener(
    "click",
    (event) => {
      const step = from(event, "data-step");
      const slider = step?.parentElement?.querySelector("input");
      if (ready() || !slider) return;
      event.stopPropagation();
      slider.value = String(Math.min(10, Math.max(0, Math.max(0, Number(slider.value)) + Number(step?.getAttribute("data-step")))));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    },
    true,
  );

  // Somebody who loaded the page again finds the screen and the answers where they were.
  const before = [...told];
  document.addEventListener("readystatechange", () => {
    if (document.readyState !== "interactive") return;
    if ("known" in page.dataset) bring();
    else requestAnimationFrame(() => setTimeout(bring));
    for (const [message, value] of before) {
      if (turn(message)) continue;
      const field = document.querySelector(`[data-on-change="${CSS.escape(message)}"],[data-on-input="${CSS.escape(message)}"]`);
      if (!(field instanceof HTMLInputElement)) continue;
      if (field.type === "checkbox") field.checked = value === "true";
      else if (field.type === "radio") field.checked = true;
      else field.value = value;
      if (field.type === "range") say(field);
    }
  });

  // The import map knows the file of this version.
  const bring = () =>
    import("./js/main.js").catch((problem) => {
      console.error(problem);
      const reason = document.getElementById("shell-reason");
      if (reason) reason.textContent = "A part of the app did not arrive. Check the connection, then try again. What you have recorded is safe.";
      document.getElementById("shell-failed")?.removeAttribute("hidden");
    });

  Object.assign(globalThis, { early: { tell, note, takeOver, isEmpty: () => told.length === 0, leave: () => (listens = false) } });
})();
