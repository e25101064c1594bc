/** A plain text area in the place of the editor. */
export function createEditor({parent, text, readOnly, onChange, onCursor}) {
  const area = parent.ownerDocument.createElement("textarea");
  area.spellcheck = false;
  area.value = text;
  area.readOnly = readOnly;
  area.addEventListener("input", () => onChange(area.value));
  area.addEventListener("click", () => onCursor(area.selectionStart));
  area.addEventListener("keyup", () => onCursor(area.selectionStart));
  parent.append(area);
  return {
    setText(value) { area.value = value; },
    applyChanges(changes) { changes.forEach(each => area.setRangeText(each.insert, each.from, each.to, "preserve")); },
    text() { return area.value; },
    select(from, to) { area.focus(); area.setSelectionRange(from, to); },
    destroy() { area.remove(); }
  };
}
