package org.vsm.cli.serve.download;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.vsm.analysis.NoFiguresException;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.diagram.map.MapPicture;
import org.vsm.cli.diagram.scene.Theme;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.serve.http.Answer;
import org.vsm.cli.serve.http.Visit;
import org.vsm.cli.serve.live.Desk;
import org.vsm.cli.serve.live.LiveText;
import org.vsm.cli.serve.live.LiveTexts;
import org.vsm.cli.serve.live.Reading;
import org.vsm.cli.serve.live.Wanted;

/** Answers with files to take away, and with the report to be read and printed. */
public final class DownloadRoutes {

    /** A report is a page of its own: it brings its styles, and runs nothing. */
    private static final String POLICY_OF_REPORT = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    private final LiveTexts texts;
    private final Reading reading;
    private final Desk desk;

    public DownloadRoutes(LiveTexts texts, Reading reading, Desk desk) {
        this.texts = texts;
        this.reading = reading;
        this.desk = desk;
    }

    /** A file to be kept. */
    public boolean download(Visit visit) {
        Optional<FileFormat> format = visit.parameter("format").flatMap(FileFormat::named);
        return format.isPresent() && answer(visit, format.get(), true);
    }

    /** The report, to be read. */
    public boolean report(Visit visit) {
        return answer(visit, FileFormat.HTML, false);
    }

    private boolean answer(Visit visit, FileFormat format, boolean keep) {
        Optional<LiveText> text = texts.of(visit.path());
        if (text.isEmpty()) {
            return false;
        }
        Wanted wanted = wanted(visit);
        try {
            byte[] content = desk.resultOf(() -> made(text.get(), wanted, format));
            if (keep) {
                visit.response().getHeaders().put("Content-Disposition", disposition(visit.path(), format));
            } else {
                visit.response().getHeaders().put("Content-Security-Policy", POLICY_OF_REPORT);
            }
            Answer.bytes(200, format.type(), content, visit.response(), visit.callback());
        } catch (CommandFailure failure) {
            visit.answer(409, "text/plain", failure.getMessage() + "\n");
        } catch (NoFiguresException failure) {
            visit.answer(409, "text/plain", reading.io(wanted.language()).labels().text("serve.nofigures", failure.finding().code()) + "\n");
        } catch (RejectedExecutionException busy) {
            visit.answer(503, "text/plain", reading.io(wanted.language()).labels().text("serve.busy") + "\n");
        }
        return true;
    }

    private byte[] made(LiveText text, Wanted wanted, FileFormat format) {
        LoadedModel model = reading.read(text.file(), text.now().text(), wanted.language());
        if (model.hasErrors()) {
            throw new CommandFailure(ExitCode.FINDINGS,
                    reading.io(wanted.language()).labels().text("model.errors", model.source().name()));
        }
        return new FileMaker(model, wanted, reading.io(wanted.language())).make(format);
    }

    private Wanted wanted(Visit visit) {
        Locale language = visit.language(reading.language());
        Wanted.Kind kind = visit.parameter("view").flatMap(Wanted.Kind::named).orElse(Wanted.Kind.MAP);
        Theme theme = visit.parameter("theme").filter("dark"::equals).isPresent() ? Theme.DARK : Theme.LIGHT;
        return new Wanted(visit.parameter("stream").orElse(null), kind, visit.parameter("state").orElse(null),
                visit.parameter("from").orElse(null), language, theme, MapPicture.USUAL_WIDTH);
    }

    /** The name of the model with another ending; whatever is special in it is written so that it stays a name. */
    private static String disposition(String file, FileFormat format) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.vsm$", "") + "." + format.ending();
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
