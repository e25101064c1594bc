/** The presenter's view: controls that come when somebody moves, and keys that go from state to state. */

const AWAKE = 3000;
const STEPS = {ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1};

/** @param choice of the states; onState is told which one a key leads to */
export function present(choice, onState) {
  let sleep = null;
  const wake = () => {
    document.body.classList.add("awake");
    clearTimeout(sleep);
    sleep = setTimeout(() => document.body.classList.remove("awake"), AWAKE);
  };
  ["pointermove", "pointerdown", "keydown"].forEach(each => addEventListener(each, wake));
  document.getElementById("full").onclick = () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  addEventListener("keydown", event => {
    const next = choice.options[choice.selectedIndex + STEPS[event.key]];
    if (next && !event.target.closest("select")) {
      onState(next.value);
    }
  });
}
