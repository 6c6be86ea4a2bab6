// Brings the page to a screen's HTML by the fewest changes, so that focus, selection, scroll, open details and what was
// typed stay as they are. Elements are matched by `id` or `data-key`, others by their order.
//
// - A form field with a `data-on-` handler follows the HTML strictly, but for a change that C# has yet to see; one without
//   keeps what the person entered.
// - The children of an element whose `data-live` did not change belong to the player (see player.js).
// - Styles are set property by property, which a strict content security policy allows.

import { isAhead } from "./runtime.js";
import { trustedMarkup } from "./trust.js";

const parser = new DOMParser();

/** @param {Element} root The element whose children are the screen. @param {string} html The screen. */
export function patch(root, html) {
  const next = parser.parseFromString(trustedMarkup(`<body>${html}`), "text/html").body;
  const focused = document.activeElement;
  const around = ancestors(focused, root);
  children(root, next);
  if (!(focused instanceof HTMLElement) || focused === document.activeElement) return;
  if (focused.isConnected) focused.focus({ preventScroll: true });
  // What had the focus is gone: whoever goes by keys stays near where it was.
  else around.find((each) => each.isConnected)?.querySelector(canHaveFocus)?.focus({ preventScroll: true });
}

const canHaveFocus = "a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary";

/** @param {Element | null} element @param {Element} root @returns {Element[]} The elements around it, the nearest first; none when it is not on the screen. */
function ancestors(element, root) {
  const around = [];
  for (let at = root.contains(element) ? element?.parentElement : null; at && at !== root; at = at.parentElement) around.push(at);
  return around;
}

/** @param {Element} live @param {Element} next */
function children(live, next) {
  const byKey = new Map();
  for (const child of live.children) {
    const key = keyOf(child);
    if (key !== null) byKey.set(key, child);
  }
  let at = live.firstChild;
  for (const wanted of next.childNodes) {
    const key = keyOf(wanted);
    let match = key !== null ? byKey.get(key) : at;
    if (key === null) while (match && (keyOf(match) !== null || match.nodeName !== wanted.nodeName)) match = match.nextSibling;
    if (match && match.nodeName === wanted.nodeName) {
      byKey.delete(key);
      if (match === at) at = at.nextSibling;
      else live.insertBefore(match, at);
      node(match, wanted);
    } else {
      live.insertBefore(create(wanted), at);
    }
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

/** @param {Node} live @param {Node} wanted */
function node(live, wanted) {
  if (!(wanted instanceof Element)) {
    if (live.nodeValue !== wanted.nodeValue) live.nodeValue = wanted.nodeValue;
    return;
  }
  const element = /** @type {Element} */ (live);
  const played = wanted.hasAttribute("data-live") && element.getAttribute("data-live") === wanted.getAttribute("data-live");
  const changed = attributes(element, wanted);
  if (!played) children(element, wanted);
  field(element, wanted, changed);
}

/** @param {Element} live @param {Element} wanted @returns {Set<string>} The names that changed. */
function attributes(live, wanted) {
  const changed = new Set();
  for (const { name, value } of wanted.attributes) {
    if (live.getAttribute(name) === value || (name === "open" && live.localName === "details")) continue;
    changed.add(name);
    set(live, name, value);
  }
  for (const { name } of [...live.attributes]) {
    if (wanted.hasAttribute(name) || (name === "open" && live.localName === "details")) continue;
    changed.add(name);
    live.removeAttribute(name);
  }
  return changed;
}

/** @param {Element} element @param {string} name @param {string} value */
function set(element, name, value) {
  if (name !== "style") return element.setAttribute(name, value);
  /** @type {HTMLElement} */ (element).style.cssText = value;
}

/** What a field shows is a property, which its attribute no longer moves once a person has touched it. */
function field(/** @type {any} */ live, /** @type {any} */ wanted, /** @type {Set<string>} */ changed) {
  if (!/^(input|select|textarea)$/.test(live.localName) || isAhead(live)) return;
  const strict = live.hasAttribute("data-on-change") || live.hasAttribute("data-on-input");
  if (live.type === "checkbox" || live.type === "radio") {
    if ((strict || changed.has("checked")) && live.checked !== wanted.checked) live.checked = wanted.checked;
  } else if (live.type !== "file" && (changed.has("value") || (strict && live !== document.activeElement))) {
    if (live.value !== wanted.value) live.value = wanted.value;
  }
}

/** Built piece by piece, not adopted, so that styles pass the content security policy. @param {Node} wanted @returns {Node} */
function create(wanted) {
  if (!(wanted instanceof Element)) return document.importNode(wanted, true);
  const element = document.createElementNS(wanted.namespaceURI, wanted.localName);
  for (const { name, value } of wanted.attributes) set(element, name, value);
  for (const child of wanted.childNodes) element.append(create(child));
  // A select's choice is only known once its options are there.
  if (element instanceof HTMLSelectElement) element.value = /** @type {any} */ (wanted).value;
  return element;
}

/** @param {Node} found @returns {string | null} */
function keyOf(found) {
  return found instanceof Element ? found.id || found.getAttribute("data-key") : null;
}
