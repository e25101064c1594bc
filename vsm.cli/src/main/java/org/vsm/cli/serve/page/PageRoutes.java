package org.vsm.cli.serve.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.Labels;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.TextFile;
import org.vsm.cli.serve.assets.Assets;
import org.vsm.cli.serve.folder.ServedFolder;
import org.vsm.cli.serve.http.Answer;
import org.vsm.cli.serve.http.SecurityHeaders;
import org.vsm.cli.serve.http.Visit;
import org.vsm.cli.serve.live.Desk;
import org.vsm.cli.serve.live.Reading;
import org.vsm.cli.serve.page.StreamPage.Mode;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.streams.StreamStates;

/** Answers with pages. */
public final class PageRoutes {

    private static final String HTML = "text/html";

    private final ServedFolder folder;
    private final Reading reading;
    private final Desk desk;
    private final List<String> shares;
    private final Assets assets;

    /** @param shares addresses for those who follow */
    public PageRoutes(ServedFolder folder, Reading reading, Desk desk, List<String> shares, Assets assets) {
        this.folder = folder;
        this.reading = reading;
        this.desk = desk;
        this.assets = assets;
        this.shares = List.copyOf(shares);
    }

    /** The list; where there is one model only, that one. */
    public boolean list(Visit visit) {
        if (folder.single().isPresent()) {
            Answer.seeOther(visit.entrance().base() + "/stream/" + ListPage.addressOf(folder.single().get()), visit.response(), visit.callback());
            return true;
        }
        Locale language = visit.language(reading.language());
        List<ListPage.Entry> entries = desk.resultOf(() -> folder.names().stream().map(name -> entry(name, language)).toList());
        visit.answer(200, HTML, PageHtml.of(new ListPage(folder.path().getFileName().toString(), entries), frame(visit)));
        return true;
    }

    private ListPage.Entry entry(String name, Locale language) {
        PageWords words = PageWords.in(language);
        try {
            Path file = folder.path().resolve(name);
            LoadedModel model = reading.read(file, new TextFile(Labels.in(language)).read(file, name), language);
            List<String> titles = new ArrayList<>();
            int states = 0;
            for (StreamStates stream : StreamStates.in(model)) {
                titles.add(StreamFacts.of(stream.stream()).title());
                states += stream.states().size();
            }
            String title = titles.isEmpty() ? name : titles.stream().collect(Collectors.joining(", "));
            return new ListPage.Entry(name, title, model.hasErrors() ? words.text("list.broken") : words.text("list.states", states), model.hasErrors());
        } catch (CommandFailure failure) {
            return new ListPage.Entry(name, name, failure.getMessage(), true);
        }
    }

    /** A stream, to be edited or followed. */
    public boolean stream(Visit visit) {
        return page(visit, visit.entrance().editor() ? Mode.EDIT : Mode.FOLLOW);
    }

    /** The map alone. */
    public boolean present(Visit visit) {
        return page(visit, Mode.PRESENT);
    }

    private boolean page(Visit visit, Mode mode) {
        if (folder.file(visit.path()).isEmpty()) {
            return false;
        }
        StreamPage page = new StreamPage(visit.path(), mode, folder.single().isPresent(), visit.entrance().editor() ? shares : List.of());
        visit.answer(200, HTML, PageHtml.of(page, frame(visit)));
        return true;
    }

    private PageFrame frame(Visit visit) {
        return new PageFrame(visit.entrance().base(), SecurityHeaders.nonce(visit.request()), PageWords.in(visit.language(reading.language())), assets);
    }
}
