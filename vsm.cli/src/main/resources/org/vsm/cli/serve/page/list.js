/** The list of streams follows what is in the folder. */
import {asked, carrying, onSystemTheme, paintTheme} from "./choices.js";
import {connect} from "./connection.js";

const base = document.body.dataset.base;
const byId = id => document.getElementById(id);

function lead() {
  document.querySelectorAll(".streams a").forEach(each => { each.href = carrying(new URL(each.href).pathname); });
}

async function refresh() {
  const page = await (await fetch(location.href)).text();
  const there = new DOMParser().parseFromString(page, "text/html").getElementById("list");
  byId("list").replaceWith(document.importNode(there, true));
  lead();
}

paintTheme();
onSystemTheme(paintTheme);
lead();
byId("language").onclick = () => {
  asked.set("lang", byId("language").lang);
  location.href = carrying(location.pathname);
};

const connection = connect({
  url: `ws://${location.host}${base}/live`,
  onOpen() { connection.send({type: "list"}); },
  onMessage(message) {
    if (message.type === "folder") {
      refresh();
    }
  },
  onLost() {}
});
