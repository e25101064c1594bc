/** Menus close when somebody clicks elsewhere, has chosen or leaves them by a key; addresses in them can be copied. */
export function lookAfterMenus(words) {
  const open = () => document.querySelectorAll(".menu[open]");
  document.addEventListener("click", event => {
    open().forEach(each => { if (!each.contains(event.target) || event.target.closest("a")) { each.open = false; } });
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      open().forEach(each => { each.open = false; each.querySelector("summary").focus(); });
    }
  });
  document.querySelectorAll(".copy").forEach(each => {
    each.onclick = () => {
      each.previousElementSibling.select();
      navigator.clipboard?.writeText(each.previousElementSibling.value).then(() => { each.textContent = words.copied; }, () => {});
    };
  });
}
