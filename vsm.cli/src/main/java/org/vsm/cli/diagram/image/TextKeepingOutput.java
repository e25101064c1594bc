package org.vsm.cli.diagram.image;

import com.github.weisj.jsvg.attributes.font.AWTSVGFont;
import com.github.weisj.jsvg.renderer.RenderContext;
import com.github.weisj.jsvg.renderer.impl.context.RenderContextAccessor;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.TextOutput;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Paints text as text. JSVG hands a line of text over twice: letter by letter while it finds their places, then as the
 * shape of all letters, to be filled. The letters are drawn in place of the shape, so that they can be searched and
 * copied in what is painted on.
 */
final class TextKeepingOutput extends Graphics2DOutput {

    private final Graphics2D graphics;
    private final Line line;

    TextKeepingOutput(Graphics2D graphics) {
        this(graphics, new Line());
    }

    private TextKeepingOutput(Graphics2D graphics, Line line) {
        super(graphics);
        this.graphics = graphics;
        this.line = line;
    }

    @Override
    public Output createChild() {
        return new TextKeepingOutput((Graphics2D) graphics.create(), line);
    }

    @Override
    public TextOutput textOutput() {
        return line;
    }

    @Override
    public void fillShape(Shape shape) {
        if (line.isOpen()) {
            line.drawNext(graphics);
        } else {
            super.fillShape(shape);
        }
    }

    /** The letters of one line of text; a run of them for each time that JSVG will fill their shape. */
    private static final class Line implements TextOutput {

        private final Deque<Run> runs = new ArrayDeque<>();
        private boolean open;
        private boolean broken;

        boolean isOpen() {
            return open;
        }

        @Override
        public void beginText() {
            open = true;
            broken = true;
            runs.clear();
        }

        @Override
        public void codepoint(String letter, AffineTransform place, RenderContext context) {
            if (broken) {
                Font font = ((AWTSVGFont) RenderContextAccessor.instance().font(context)).font();
                runs.add(new Run(new StringBuilder(), new AffineTransform(place), font));
                broken = false;
            }
            runs.getLast().letters().append(letter);
        }

        @Override
        public void glyphRunBreak() {
            broken = true;
        }

        @Override
        public void endText() {
            open = false;
        }

        void drawNext(Graphics2D graphics) {
            Run run = runs.poll();
            if (run != null) {
                AffineTransform before = graphics.getTransform();
                graphics.transform(run.place());
                graphics.setFont(run.font());
                graphics.drawString(run.letters().toString(), 0, 0);
                graphics.setTransform(before);
            }
        }
    }

    private record Run(StringBuilder letters, AffineTransform place, Font font) {
    }
}
