// What a person does becomes a message. An element says in its HTML which one:
//
//   <button data-on-click="start-session">         click, also by keyboard
//   <a href="/progress">                            a place in the app: "went" with the address
//   <input data-on-input="pain-before">            while it moves; the value goes along
//   <input data-on-change="answer:Q06.1">          when it is settled; a checkbox says true or false
//   <form data-on-submit="save-log">               the fields go along, as a query string
//   <main data-on-keydown="key">                   the key's name goes along
//
// What happens before the app is ready is kept by early.js and passed on in order.

/** @typedef {(message: string, value: string, field?: Element) => void} Dispatch What happened, and the field that was changed. */

/** Before the app is ready, early.js keeps what happens. @type {Dispatch} */
let dispatch = (...told) => globalThis.early.tell(...told);
let isReady = false;

const kinds = ["click", "input", "change", "submit", "keydown"];

export function listen() {
  globalThis.early.leave();
  for (const kind of kinds) document.addEventListener(kind, heard);
  document.addEventListener("click", followed);
}

/** @param {Dispatch} to */
export function passTo(to) {
  dispatch = to;
  isReady = true;
  for (const told of globalThis.early.takeOver()) to(...told);
}

/** What the browser itself has to say goes the same way. @param {string} message @param {string} [value] */
export function send(message, value = "") {
  if (isReady) dispatch(message, value);
  else globalThis.early.note(message, value);
}

/** @param {any} event */
function heard(event) {
  // A key that is held down is one press: a session must not pause and go on by turns.
  if (event.repeat && event.key === "Enter" && event.target.closest?.("button,a")) return event.preventDefault();
  const attribute = `data-on-${event.type}`;
  const from = placeOf(event, attribute);
  const message = from?.getAttribute(attribute);
  if (!from || !message || isForTheBrowser(event)) return;
  if (event.type === "keydown" && isForTheControl(event, from)) return;
  if (event.type === "keydown" && / |Arrow/.test(event.key)) event.preventDefault();
  if (event.repeat) return;
  if (event.type === "submit" || (event.type === "click" && from.localName !== "input" && from.localName !== "label")) {
    event.preventDefault();
  }
  dispatch(message, valueOf(from, event), /^(input|change)$/.test(event.type) ? /** @type {Element} */ (event.target) : undefined);
}

/** A key that is pressed nowhere in particular is meant for the screen. @param {Event} event @param {string} attribute */
function placeOf(event, attribute) {
  const target = event.target === document.body && event.type === "keydown" ? document.querySelector(`[${attribute}]`) : event.target;
  return target instanceof Element ? target.closest(`[${attribute}]`) : null;
}

/** A space on a button belongs to the button, and every key in a field to the field. @param {any} event @param {Element} from */
function isForTheControl(event, from) {
  if (event.altKey || event.ctrlKey || event.metaKey) return true;
  if (event.target === from || !from.contains(event.target)) return false;
  return !!event.target.closest(event.key === " " ? "button,a,input,select,textarea,summary" : "input,select,textarea");
}

/** A link within the app needs no message: its address says it all. @param {MouseEvent} event */
function followed(event) {
  const link = event.target instanceof Element ? event.target.closest("#app a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || isForTheBrowser(event)) return;
  if (link.origin !== location.origin || link.target || link.download || link.getAttribute("href")?.startsWith("#")) return;
  event.preventDefault();
  dispatch("went", link.pathname + link.search + link.hash);
}

/** A link opened in a new tab is the browser's business. @param {Event} event */
function isForTheBrowser(event) {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0);
}

/** @param {any} from @param {any} event @returns {string} */
function valueOf(from, event) {
  switch (event.type) {
    case "keydown":
      return event.key;
    case "submit":
      return new URLSearchParams(/** @type {any} */ (new FormData(from, event.submitter))).toString();
    case "click":
      return "";
    default:
      return event.target.type === "checkbox" ? String(event.target.checked) : event.target.value;
  }
}
