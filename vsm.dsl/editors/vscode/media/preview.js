// The panel with the map: shows the picture that comes from the extension, and says which step was clicked.
(() => {
    const editor = acquireVsCodeApi();
    const map = document.getElementById('map');
    const note = document.getElementById('note');
    const size = document.getElementById('size');

    size.addEventListener('click', () => {
        const whole = document.body.classList.toggle('whole');
        size.textContent = whole ? size.dataset.fit : size.dataset.whole;
    });

    window.addEventListener('message', ({ data }) => {
        note.textContent = data.note ?? '';
        document.body.classList.toggle('stale', Boolean(data.note));
        if (data.svg) {
            show(data.svg, new Set(data.names));
        } else if (data.note) {
            map.replaceChildren();
        }
        mark(data.at);
    });

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
        map.replaceChildren(picture);
    }

    function mark(name) {
        for (const element of map.querySelectorAll('.link')) {
            element.classList.toggle('here', element.dataset.name === name);
        }
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
