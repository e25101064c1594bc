/** What was changed both here and in the file, side by side, and what may become of it. */

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function pair({mine, theirs}, words) {
  const side = (title, text) => element("div", {}, element("strong", {textContent: title}), element("pre", {textContent: text || words.nothing}));
  return element("div", {className: "pair"}, side(words.here, mine), side(words.infile, theirs));
}

function choice(name, text, onChoice) {
  const button = element("button", {type: "button", textContent: text, onclick: () => onChoice(name)});
  button.dataset.choice = name;
  return button;
}

/** The question about places, each with what is "mine" and "theirs"; onChoice is told mine, theirs or both. */
export function question(places, words, onChoice) {
  const box = element("div", {id: "conflict"}, element("p", {textContent: words.conflict}),
    ...places.map(each => pair(each, words)),
    element("div", {className: "choices"}, ...["mine", "theirs", "both"].map(each => choice(each, words[each], onChoice))));
  box.setAttribute("role", "alertdialog");
  return box;
}
