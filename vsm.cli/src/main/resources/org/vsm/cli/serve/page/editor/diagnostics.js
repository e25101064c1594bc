// Squiggles under what is wrong, with what is said about it and ways to put it right.
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import { keymap } from '@codemirror/view';
import { quickFixes, apply } from './fixes.js';
import { coded } from './markdown.js';
import { sameFile, toSpan } from './positions.js';

const SEVERITIES = ['', 'error', 'warning', 'info', 'hint'];

function element(kind, style, text) {
    const made = document.createElement(kind);
    made.className = style;
    made.textContent = text;
    return made;
}

function related(view, uri, information) {
    const line = element('div', 'vsm-related', information.message);
    const { start } = information.location.range;
    if (sameFile(information.location.uri, uri)) {
        line.append(' ', element('span', 'vsm-place', view.state.phrase('line $', start.line + 1)));
    }
    return line;
}

/** Buttons with the ways to put a diagnostic right, once the server has told them. */
async function addFixes(view, diagnostic, words) {
    const fixes = await quickFixes(view, diagnostic.range);
    const buttons = element('div', 'vsm-fixes', '');
    for (const fix of fixes) {
        const button = coded(element('button', 'vsm-fix', ''), fix.title);
        button.type = 'button';
        button.onclick = () => {
            apply(view, fix);
            view.focus();
        };
        buttons.append(button);
    }
    if (fixes.length) {
        words.append(buttons);
    }
}

function said(view, uri, diagnostic) {
    const words = document.createElement('div');
    words.append(coded(element('span', 'vsm-message', ''), diagnostic.message));
    if (diagnostic.code) {
        words.append(' ', element('code', 'vsm-code', diagnostic.code));
    }
    (diagnostic.relatedInformation ?? []).forEach(each => words.append(related(view, uri, each)));
    // only where it is read: the list of all problems has no room for buttons
    requestAnimationFrame(() => words.closest('.cm-tooltip') && !view.state.readOnly && addFixes(view, diagnostic, words));
    return words;
}

/** Shows what the server says of a file. */
export function showDiagnostics(view, params, uri) {
    if (!sameFile(params.uri, uri)) {
        return;
    }
    const { doc } = view.state;
    const shown = params.diagnostics.map(each => ({
        ...toSpan(doc, each.range),
        severity: SEVERITIES[each.severity ?? 1],
        message: each.message,
        markClass: `vsm-${SEVERITIES[each.severity ?? 1]}`,
        renderMessage: () => said(view, uri, each),
    }));
    view.dispatch(setDiagnostics(view.state, shown));
    view.dom.dispatchEvent(new CustomEvent('vsm-diagnostics', { bubbles: true, detail: params.diagnostics }));
}

export const diagnostics = () => keymap.of(lintKeymap);
