package org.vsm.cli.serve.live;

/** Somebody who looks at a text. Is told things from several threads and must not keep them waiting. */
public interface Watcher {

    /** What he wants to see now. */
    Wanted wanted();

    /** Whether he sees and changes the text itself. */
    boolean isEditor();

    /** Whether he wants to see what those show who edit. */
    boolean follows();

    /** This is what they show now. */
    void follow(Wanted shown);

    /** What he wants to see has been drawn anew, or could not be. */
    void drawn(Frame frame);

    /** The text has changed, or what is known of its file. */
    void told(TextNews news);
}
