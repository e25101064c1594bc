/** The picture of a state: shown, dimmed, and its steps pointed at. */

const SMALLEST = 0.5;
const LARGEST = 6;

export function createPicture(parent, {onStep}) {
  let places = [];
  let scale = 1;

  parent.addEventListener("click", event => choose(event.target));
  parent.addEventListener("keydown", event => {
    if ((event.key === "Enter" || event.key === " ") && nameOf(event.target)) {
      event.preventDefault();
      choose(event.target);
    }
  });

  function nameOf(target) {
    return target.closest?.("[data-name]")?.getAttribute("data-name") ?? null;
  }

  function choose(target) {
    const place = places.find(each => each.name === nameOf(target));
    if (place) {
      mark(place.name);
      onStep(place);
    }
  }

  function elements(name) {
    return [...parent.querySelectorAll("[data-name]")].filter(each => each.getAttribute("data-name") === name);
  }

  function mark(name) {
    parent.querySelectorAll(".chosen").forEach(each => each.classList.remove("chosen"));
    elements(name).forEach(each => each.classList.add("chosen"));
  }

  // before it is shown: the browser lays it out once
  function prepare(picture, names) {
    for (const each of picture.querySelectorAll("[data-name]")) {
      if (names.has(each.getAttribute("data-name"))) {
        each.setAttribute("tabindex", "0");
        each.setAttribute("role", "button");
      }
    }
    picture.setAttribute("role", "group");
  }

  return {
    show(svg, newPlaces) {
      places = newPlaces;
      const chosen = parent.querySelector(".chosen")?.getAttribute("data-name");
      const document = new DOMParser().parseFromString(svg, "image/svg+xml");
      const picture = parent.ownerDocument.importNode(document.documentElement, true);
      const {scrollLeft, scrollTop} = parent;
      prepare(picture, new Set(places.map(each => each.name)));
      parent.style.setProperty("--natural", `${Math.ceil(picture.width.baseVal.value)}px`);
      parent.replaceChildren(picture);
      parent.scrollTo(scrollLeft, scrollTop);
      if (chosen) {
        mark(chosen);
      }
    },
    /** Points at the smallest element whose text holds a place. */
    point(offset) {
      const around = places.filter(each => each.start <= offset && offset <= each.end)
        .sort((one, other) => (one.end - one.start) - (other.end - other.start));
      if (around.length > 0) {
        mark(around[0].name);
        const first = elements(around[0].name)[0];
        first?.scrollIntoView({block: "nearest", inline: "nearest"});
      }
    },
    /** Makes it so many times as large; 0 fits it in again. */
    zoom(factor) {
      scale = factor === 0 ? 1 : Math.min(LARGEST, Math.max(SMALLEST, scale * factor));
      parent.style.setProperty("--zoom", scale);
    },
    dim(dimmed) {
      parent.classList.toggle("dimmed", dimmed);
    }
  };
}
