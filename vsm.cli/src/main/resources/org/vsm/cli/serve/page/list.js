/** The list of streams follows what is in the folder. */
import {connect} from "./connection.js";

const base = document.body.dataset.base;

async function refresh() {
  const page = await (await fetch(location.href)).text();
  const there = new DOMParser().parseFromString(page, "text/html").getElementById("list");
  document.getElementById("list").replaceWith(document.importNode(there, true));
}

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
