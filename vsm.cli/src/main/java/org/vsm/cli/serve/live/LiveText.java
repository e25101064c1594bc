package org.vsm.cli.serve.live;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.serve.live.merge.MergedText;
import org.vsm.cli.serve.live.merge.TextMerge;

/**
 * The text of a file while it is written, shared by all pages that show it. The file is replaced only while it says what is
 * known of it; whatever else it says is merged or asked about.
 */
public final class LiveText {

    /** A text and its number. */
    public record Version(long revision, String text) {
    }

    /**
     * A stretch of a text is replaced.
     *
     * @param base the text that it is meant for; null where {@code revision} says it
     */
    public record Edit(long revision, String base, int from, int to, String insert) {
    }

    /**
     * What has come of an edit.
     *
     * @param asMeant whether the text is now what whoever edits sees
     */
    public record Edited(TextNews news, boolean asMeant) {
    }

    private static final int REMEMBERED = 50;

    private final ModelFile file;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final Deque<Version> history = new ArrayDeque<>();
    private final Drawing drawing;
    private Wanted lead;
    private FileText known;
    private Version now;
    private Conflict conflict;
    private String problem;

    /** @throws CommandFailure where the file cannot be read, or is not there */
    LiveText(ModelFile file, Drawings drawings) {
        this.file = file;
        this.known = file.read();
        this.now = new Version(1, known == null ? "" : known.text());
        this.drawing = drawings.of(file, this::now, watchers);
    }

    /** The file that it is written to. */
    public Path file() {
        return file.path();
    }

    /** Its file, as it is called when something is printed. */
    public String name() {
        return file.name();
    }

    /** The text as it is now. */
    public synchronized Version now() {
        return now;
    }

    /** How it stands. */
    public synchronized TextNews news() {
        return new TextNews(now.revision(), now.text(), known != null && known.text().equals(now.text()), known == null, problem, conflict);
    }

    /** From now on somebody watches, and gets what he wants to see. */
    public void watch(Watcher watcher) {
        if (!watchers.contains(watcher)) {
            watchers.add(watcher);
        }
        Wanted leading = lead(watcher);
        if (leading != null && watcher.follows()) {
            watcher.follow(leading);
        } else if (watcher.isEditor()) {
            watchers.stream().filter(Watcher::follows).forEach(each -> {
                each.follow(leading);
                drawing.show(each);
            });
        }
        drawing.show(watcher);
    }

    /** What those see who follow: what an editor has chosen last; null where none has. */
    private synchronized Wanted lead(Watcher watcher) {
        if (watcher.isEditor() && !watcher.follows()) {
            lead = watcher.wanted();
        }
        return lead;
    }

    /** Somebody watches no more. */
    public void leave(Watcher watcher) {
        watchers.remove(watcher);
    }

    /** Who watches. */
    public List<Watcher> watchers() {
        return List.copyOf(watchers);
    }

    /**
     * Changes the text. What was meant for an older one is merged into the present one; of what is disputed both stay.
     *
     * @return empty where the older text is not known any more
     */
    public Optional<Edited> edit(Edit edit, Watcher by) {
        Edited edited;
        synchronized (this) {
            String base = edit.base() != null ? edit.base() : text(edit.revision());
            if (base == null || edit.from() < 0 || edit.from() > edit.to() || edit.to() > base.length()) {
                return Optional.empty();
            }
            String mine = base.substring(0, edit.from()) + edit.insert() + base.substring(edit.to());
            become(base.equals(now.text()) ? mine : TextMerge.of(base, mine, now.text()).text());
            edited = new Edited(news(), mine.equals(now.text()));
        }
        changed(by);
        return Optional.of(edited);
    }

    /** Writes the file, unless somebody else has changed it in a way that must be asked about. */
    public void save() {
        synchronized (this) {
            try {
                problem = null;
                compareWithFile();
                FileText text = inFile();
                if (conflict == null && file.replace(known, text)) {
                    known = text;
                } else if (conflict == null) {
                    compareWithFile();
                }
            } catch (CommandFailure failure) {
                problem = failure.getMessage();
            }
        }
        changed(null);
    }

    /** As it would stand in the file. */
    private FileText inFile() {
        return known == null ? new FileText(now.text(), now.text()) : known.with(now.text());
    }

    /**
     * Writes the text into a file of its own beside the one that it was not saved to.
     *
     * @return the new file
     * @throws CommandFailure where it cannot be written
     */
    public synchronized Path keepBeside() {
        return file.writeBeside(inFile());
    }

    /**
     * A name that is declared elsewhere gets another one here, too, and the file is written.
     *
     * @return whether it did; not where somebody has changed the text and not saved it yet, nor where it cannot be written: then all
     *         stays as it was
     */
    public boolean rename(Renaming renaming) {
        String before;
        synchronized (this) {
            before = now.text();
            Optional<String> renamed = renaming.in(now.text());
            if (renamed.isEmpty() || !news().saved()) {
                return false;
            }
            become(renamed.get());
        }
        save();
        boolean done = news().saved();
        if (!done) {
            synchronized (this) {
                become(before);
            }
            changed(null);
        }
        return done;
    }

    /** Somebody has decided. */
    public void resolve(Conflict.Choice choice) {
        synchronized (this) {
            if (conflict != null) {
                Conflict decided = conflict;
                conflict = null;
                known = FileText.of(decided.theirs());
                switch (choice) {
                    case MINE -> { }
                    case THEIRS -> become(known.text());
                    case BOTH -> become(decided.merged().text());
                }
            }
        }
        lookAtFile();
        changed(null);
    }

    /** Takes over what another program has written. */
    public void lookAtFile() {
        boolean different;
        synchronized (this) {
            TextNews before = news();
            try {
                problem = null;
                compareWithFile();
            } catch (CommandFailure failure) {
                problem = failure.getMessage();
            }
            different = !before.equals(news());
        }
        if (different) {
            changed(null);
        }
    }

    /** The files that were read for what is drawn last. */
    Set<Path> read() {
        return drawing.read();
    }

    /** What is drawn of it is drawn anew, since a file that it builds on has changed. */
    void refresh() {
        drawing.refresh();
    }

    private void compareWithFile() {
        FileText theirs = file.read();
        if (theirs == null) {
            known = null;
            conflict = null;
        } else if (known == null || !known.raw().equals(theirs.raw())) {
            take(theirs);
        } else {
            conflict = null;
        }
    }

    private void take(FileText theirs) {
        String base = known == null ? "" : known.text();
        MergedText merged = known != null && base.equals(now.text()) || theirs.text().equals(now.text())
                ? new MergedText(List.of(new MergedText.Part.Agreed(theirs.text()))) : TextMerge.of(base, now.text(), theirs.text());
        if (merged.isClean()) {
            known = theirs;
            conflict = null;
            become(merged.text());
        } else {
            conflict = new Conflict(theirs.raw(), merged);
        }
    }

    private void become(String text) {
        if (!text.equals(now.text())) {
            history.addLast(now);
            while (history.size() > REMEMBERED) {
                history.removeFirst();
            }
            now = new Version(now.revision() + 1, text);
        }
    }

    private String text(long revision) {
        return revision == now.revision() ? now.text()
                : history.stream().filter(each -> each.revision() == revision).map(Version::text).findFirst().orElse(null);
    }

    /** @param by knows already; null where nobody does */
    private void changed(Watcher by) {
        TextNews news = news();
        watchers.stream().filter(each -> each.isEditor() && each != by).forEach(each -> each.told(news));
        drawing.refresh();
    }
}
