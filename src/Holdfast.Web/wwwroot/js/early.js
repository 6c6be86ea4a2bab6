// Runs before the first paint, so that nothing flickers: the chosen theme, and no welcome for somebody who is known here.
// It also tells the style sheet that scripts run here, and keeps what is pressed until events.js listens. A classic script
// on purpose: a module would run too late.
document.documentElement.dataset.scripts = "";
try {
  const { theme, text, known } = JSON.parse(localStorage.getItem("holdfast") ?? "{}");
  if (theme) document.documentElement.dataset.theme = theme;
  if (text) document.documentElement.dataset.text = text;
  if (known || location.pathname !== "/") document.documentElement.dataset.known = "";
} catch {
  // A browser that keeps nothing starts with the welcome.
}

globalThis.pressedEarly = [];
document.addEventListener("click", (event) => {
  const message = event.target.closest("[data-on-click]")?.dataset.onClick;
  if (!message || !globalThis.pressedEarly) return;
  globalThis.pressedEarly.push(message);
  document.documentElement.dataset.waiting = "";
});
