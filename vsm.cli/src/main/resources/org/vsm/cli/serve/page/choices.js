/** What whoever looks has chosen for all pages: it stays in the address, and goes along to other pages. */

const CARRIED = ["lang", "theme"];
const systemDark = matchMedia("(prefers-color-scheme: dark)");

/** What the address asks for. */
export const asked = new URLSearchParams(location.search);

export function theme() {
  return asked.get("theme") ?? (systemDark.matches ? "dark" : "light");
}

export function paintTheme() {
  document.documentElement.dataset.theme = theme();
}

/** @param listener is told when the system becomes dark or light */
export function onSystemTheme(listener) {
  systemDark.addEventListener("change", listener);
}

/** The address of another page, with what was chosen and whatever else. */
export function carrying(path, more = {}) {
  const query = new URLSearchParams(more);
  CARRIED.filter(each => asked.has(each)).forEach(each => query.set(each, asked.get(each)));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
