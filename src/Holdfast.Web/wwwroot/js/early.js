// Runs before the first paint, so that nothing flickers: the chosen theme, and no welcome for somebody who is known here.
// It also tells the style sheet that scripts run here. A classic script on purpose: a module would run too late.
document.documentElement.dataset.scripts = "";
try {
  const { theme, text, known } = JSON.parse(localStorage.getItem("holdfast") ?? "{}");
  if (theme) document.documentElement.dataset.theme = theme;
  if (text) document.documentElement.dataset.text = text;
  if (known || location.pathname !== "/") document.documentElement.dataset.known = "";
} catch {
  // A browser that keeps nothing starts with the welcome.
}
