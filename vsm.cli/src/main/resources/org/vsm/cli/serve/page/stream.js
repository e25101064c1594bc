/** The page of a stream: its text, its picture, its figures. */
import {asked, carrying, onSystemTheme, paintTheme, theme} from "./choices.js";
import {question} from "./conflict.js";
import {connect, TOO_MANY} from "./connection.js";
import {coded} from "./editor/markdown.js";
import {lookAfterMenus} from "./menus.js";
import {createPicture} from "./picture.js";
import {present} from "./presenting.js";
import {shareText} from "./text.js";

const {base, file, address, mode, nonce, single} = document.body.dataset;
const page = mode === "present" ? "present" : "stream";
const words = JSON.parse(document.body.dataset.words);
const language = document.documentElement.lang;
const byId = id => document.getElementById(id);

const wish = {stream: asked.get("stream"), state: asked.get("state"), view: asked.get("view") ?? "map", from: asked.get("from")};
// Who follows sees what those show who edit, until he chooses for himself.
let following = mode !== "edit" && !asked.has("state") && !asked.has("view");

// ---------------------------------------------------------------- what is shown

function addressOf(page, extra = {}) {
  const query = new URLSearchParams();
  const all = {...wish, lang: asked.get("lang"), theme: asked.get("theme"), ...extra};
  Object.entries(all).forEach(([key, value]) => { if (value && !(key === "view" && value === "map")) { query.set(key, value); } });
  const text = query.toString();
  return `${base}/${page}/${address}${text ? "?" + text : ""}`;
}

/** How wide a picture may be so that it can still be read here. */
function room() {
  return Math.round((byId("picture").clientWidth || innerWidth) * 1.3);
}

const LED = {stream: null, state: null, view: "map", from: null};

function watch() {
  connection.send({type: "watch", file, ...wish, follow: following, lang: language, theme: theme(), width: room()});
}

/** Tells that a picture is on its way; one that is there soon needs no words. */
let patience = null;
function drawing(isDrawing, pause = 400) {
  clearTimeout(patience);
  const box = byId("drawing");
  if (isDrawing) {
    patience = setTimeout(() => { box.textContent = words.drawing; }, pause);
  } else {
    box.replaceChildren();
  }
  byId("map").setAttribute("aria-busy", String(isDrawing));
}

function wishFor(change) {
  following = mode !== "edit" && change === LED;
  Object.assign(wish, change);
  history.replaceState(null, "", addressOf(page));
  drawing(true);
  watch();
}

function fill(select, choices, chosen) {
  select.replaceChildren(...choices.map(each => new Option(each.title, each.name, false, each.name === chosen)));
}

function showChoices(message) {
  const view = message.view.toLowerCase();
  document.querySelectorAll("[data-view]").forEach(each => each.setAttribute("aria-pressed", String(each.dataset.view === view)));
  document.querySelector("[data-view=compare]").disabled = message.states.length < 2;
  fill(byId("stateChoice"), message.states, message.state);
  byId("fromField").hidden = view !== "compare";
  if (view === "compare") {
    fill(byId("fromChoice"), message.states, message.from);
  }
  byId("streamField").hidden = message.streams.length < 2;
  fill(byId("streamChoice"), message.streams, message.stream);
  byId("follow")?.setAttribute("aria-pressed", String(following));
  document.title = message.title;
  byId("title").textContent = message.streams.find(each => each.name === message.stream)?.title ?? file;
  const exactly = {stream: message.stream, view, state: message.state, from: message.from, lang: language, theme: theme()};
  document.querySelectorAll("[data-format]").forEach(each => { each.href = addressOf("download", {...exactly, format: each.dataset.format}); });
  document.querySelectorAll("[data-report]").forEach(each => { each.href = addressOf("report", {...exactly, theme: null}); });
  byId("other").href = addressOf(page === "present" ? "stream" : "present");
}

function showPicture(message) {
  showChoices(message);
  picture.show(message.svg, message.places);
  drawing(false);
  const figures = byId("figures");
  if (figures) {
    const there = new DOMParser().parseFromString(message.figures, "text/html");
    const top = figures.scrollTop;
    figures.replaceChildren(figures.querySelector("h2"), ...there.body.childNodes);
    figures.scrollTop = top;
  }
}

function showTrouble(message) {
  const box = byId("trouble");
  const broken = Boolean(message.message);
  drawing(false);
  picture.dim(broken);
  box.hidden = !broken;
  box.replaceChildren();
  if (broken) {
    const line = message.line > 0 ? `${words.line.replace("{0}", message.line)}: ` : "";
    coded(box, line + message.message);
    if (message.line > 0 && editor) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = words.more;
      button.onclick = () => goToLine(message.line);
      box.append(" ", button);
    }
  }
}

// ---------------------------------------------------------------- the text

function goToLine(line) {
  const lines = editor.text.split("\n");
  const from = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  showPart("text");
  editor.select(from, from + (lines[line - 1] ?? "").length);
  editor.focus();
}

/** The line that the address asks for, once its text is there. */
function lineAsked() {
  if (asked.has("line") && editor.text) {
    goToLine(Number(asked.get("line")));
    asked.delete("line");
  }
}

let unsaved = false;
function showState(message, known) {
  const saved = known && message.saved;
  unsaved = !saved;
  byId("save").disabled = saved;
  byId("saved").textContent = message.problem ?? (message.gone ? words.gone : saved ? words.saved : words.unsaved);
  byId("saved").classList.toggle("bad", Boolean(message.problem));
  if (message.conflict) {
    ask(message.conflict);
  } else {
    byId("conflict")?.remove();
  }
}

function ask(places) {
  byId("conflict")?.remove();
  byId("notices").append(question(places, words, choice => connection.send({type: "resolve", choice})));
}

/** Another stream of the folder, at a line. */
function openElsewhere(uri, line) {
  location.href = carrying(`${base}/stream/${uri.replace("vsm:///", "")}`, {line});
}

const nameOf = uri => uri.replace("vsm:///", "").split("/").map(decodeURIComponent).join("/");

/** A new name goes into other files, too; then this one is saved as well, so that they fit. */
function renameElsewhere(was, others) {
  const files = Object.fromEntries(others.map(([uri, edits]) => [nameOf(uri), edits.map(each => (
    {line: each.range.start.line, from: each.range.start.character, to: each.range.end.character, insert: each.newText}))]));
  connection.send({type: "rename", was, files});
  save();
}

function showRenamed({done, left}) {
  const said = [[words.renamed, done], [words.left, left]].filter(([, files]) => files.length > 0);
  editor.tell(said.map(([text, files]) => text.replace("{0}", files.join(", "))).join(" "));
}

function save() {
  shared.changed();
  saving = true;
  trySave();
}

let saving = false;
function trySave() {
  if (saving && shared.isKnown()) {
    saving = false;
    connection.send({type: "save"});
  }
}

// ---------------------------------------------------------------- the parts of the page on a small screen

function showPart(part) {
  document.querySelector("main").dataset.part = part;
  document.querySelectorAll(".tabs [data-part]").forEach(each => each.setAttribute("aria-pressed", String(each.dataset.part === part)));
}

// ---------------------------------------------------------------- all together

function lead() {
  if (byId("all")) {
    byId("all").href = carrying(`${base}/`);
  }
}

paintTheme();
lead();
const socketUrl = path => `ws://${location.host}${base}/${path}`;
const picture = createPicture(byId("map"), {
  onStep(place) {
    if (editor) {
      showPart("text");
      editor.select(place.from, place.to);
      editor.focus();
    }
  }
});
const editor = mode !== "edit" ? null : (await import("./editor/editor.js")).createEditor({
  parent: byId("editor"), uri: `vsm:///${address}`, text: "", language, readOnly: false, nonce, socketUrl: socketUrl("language"),
  onChange() { shared.changed(); },
  onCursor(offset) { picture.point(offset); },
  onElsewhere: single ? null : openElsewhere, onRename: single ? null : renameElsewhere
});
const shared = editor && shareText({
  editor, send: message => connection.send(message),
  onState(message, known) { showState(message, known); trySave(); }
});
let lost = false;
const connection = connect({
  url: socketUrl("live"),
  onOpen() {
    shared?.again();
    watch();
  },
  onMessage(message) {
    if (lost) {
      lost = false;
      byId("notices").replaceChildren();
    }
    switch (message.type) {
      case "picture": showPicture(message); break;
      case "trouble": showTrouble(message); break;
      case "missing": byId("notices").textContent = words.missing; drawing(false); break;
      case "renamed": showRenamed(message); break;
      default: shared?.heard(message); lineAsked();
    }
  },
  onLost(event) {
    lost = true;
    drawing(false);
    byId("notices").textContent = event.code === TOO_MANY ? words.full : editor ? words.lost : words.waiting;
  }
});
drawing(true, 0);

byId("stateChoice").onchange = event => wishFor({state: event.target.value});
byId("fromChoice").onchange = event => wishFor({from: event.target.value});
byId("streamChoice").onchange = event => wishFor({stream: event.target.value, state: null, from: null});
document.querySelectorAll("[data-view]").forEach(each => { each.onclick = () => wishFor({view: each.dataset.view}); });
document.querySelectorAll(".tabs [data-part]").forEach(each => { each.onclick = () => showPart(each.dataset.part); });
byId("language").onclick = () => { location.href = addressOf(page, {lang: byId("language").lang}); };
byId("theme").onclick = () => {
  asked.set("theme", theme() === "dark" ? "light" : "dark");
  paintTheme();
  lead();
  history.replaceState(null, "", addressOf(page));
  watch();
};
document.querySelectorAll("[data-zoom]").forEach(each => { each.onclick = () => picture.zoom(Number(each.dataset.zoom)); });
if (mode === "present") {
  present(byId("stateChoice"), state => wishFor({state}));
}
if (byId("follow")) {
  byId("follow").onclick = () => wishFor(LED);
}
let lastRoom = room();
let settling = null;
addEventListener("resize", () => {
  clearTimeout(settling);
  settling = setTimeout(() => {
    if (room() !== lastRoom) {
      lastRoom = room();
      watch();
    }
  }, 300);
});
onSystemTheme(() => { paintTheme(); lead(); watch(); });
lookAfterMenus(words);
if (editor) {
  byId("save").onclick = save;
  // The server keeps what it was told; without it the text stands nowhere but here.
  addEventListener("beforeunload", event => { if (lost && unsaved) { event.preventDefault(); } });
  byId("keys").onclick = () => editor.help();
  addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      save();
    }
  });
}
