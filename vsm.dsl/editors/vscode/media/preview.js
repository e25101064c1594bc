// The panel with the map: shows the picture that comes from the extension, and says which step was clicked.
(() => {
    const editor = acquireVsCodeApi();
    const map = document.getElementById('map');
    const note = document.getElementById('note');
    /** Below this share of its real size a map cannot be read. */
    const READABLE = 0.6;
    const STEP = 1.25;

    /** Share of the real size that was chosen; undefined: as wide as the panel, but readable. */
    let chosen;
    /** The step at the cursor. */
    let marked;

    function fitting(picture) {
        return map.clientWidth / widthOf(picture);
    }

    function usual(picture) {
        return Math.max(READABLE, Math.min(fitting(picture), 1.5));
    }

    function resize(scale) {
        chosen = scale;
        const picture = shown();
        if (picture) {
            size(picture);
        }
    }

    function size(picture) {
        picture.style.width = `${widthOf(picture) * (chosen ?? usual(picture))}px`;
    }

    function shown() {
        return map.querySelector('svg');
    }

    function widthOf(picture) {
        return picture ? picture.viewBox.baseVal.width : 1;
    }

    document.getElementById('smaller').addEventListener('click', () => resize((chosen ?? usual(shown())) / STEP));
    document.getElementById('larger').addEventListener('click', () => resize((chosen ?? usual(shown())) * STEP));
    document.getElementById('fit').addEventListener('click', () => resize(fitting(shown())));
    window.addEventListener('resize', () => resize(chosen));

    window.addEventListener('message', ({ data }) => data.picture ? renew(data.picture) : mark(data.at));

    function renew({ svg, note: why, names }) {
        note.textContent = why ?? '';
        document.body.classList.toggle('stale', Boolean(why));
        if (svg) {
            show(svg, new Set(names));
        } else {
            map.replaceChildren();
        }
        mark(marked);
    }

    // Read as XML, in which a text of a stream can be nothing but text.
    function show(svg, names) {
        const picture = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
        for (const element of picture.querySelectorAll('[data-name]')) {
            if (names.has(element.dataset.name)) {
                element.classList.add('link');
                element.setAttribute('tabindex', '0');
                element.setAttribute('role', 'link');
            }
        }
        // beside the scroll bars that the one before it has: so the panel is laid out once only
        if (shown()) {
            size(picture);
            map.replaceChildren(picture);
        } else {
            map.replaceChildren(picture);
            size(picture);
        }
    }

    function mark(name) {
        for (const element of map.querySelectorAll('.link')) {
            element.classList.toggle('here', element.dataset.name === name);
        }
        if (name !== marked) {
            map.querySelector('.here')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }
        marked = name;
    }

    function follow(event) {
        const element = event.target instanceof Element ? event.target.closest('.link') : null;
        if (element) {
            event.preventDefault();
            editor.postMessage({ step: element.dataset.name });
        }
    }

    map.addEventListener('click', follow);
    map.addEventListener('keydown', event => {
        if (event.key === 'Enter') {
            follow(event);
        }
    });
    editor.postMessage({ ready: true });
})();
