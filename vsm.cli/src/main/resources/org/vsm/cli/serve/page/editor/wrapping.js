// Long lines go on in the next one, as deep as they begin: nothing has to be scrolled sideways.
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';

export const DEEPEST = 12;
const UNIT = 4;
const depths = Array.from({ length: DEEPEST + 1 }, (_, depth) => Decoration.line({ class: `vsm-depth-${depth}` }));

function inSight(view) {
    const builder = new RangeSetBuilder();
    for (const { from, to } of view.visibleRanges) {
        for (let place = from; place <= to;) {
            const line = view.state.doc.lineAt(place);
            const indent = line.text.length - line.text.trimStart().length;
            builder.add(line.from, line.from, depths[Math.min(DEEPEST, Math.floor(indent / UNIT))]);
            place = line.to + 1;
        }
    }
    return builder.finish();
}

export const wrapping = () => [
    EditorView.lineWrapping,
    ViewPlugin.define(view => ({
        lines: inSight(view),
        update(update) {
            if (update.docChanged || update.viewportChanged) {
                this.lines = inSight(update.view);
            }
        },
    }), { decorations: plugin => plugin.lines }),
];
