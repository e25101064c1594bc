package org.vsm.cli.workbook;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The schemas of the workbook's file format. Spreadsheets offer to repair what breaks them. They stand in a jar of their
 * own, beside the smaller one that the program works with, and so are reached by reflection.
 */
final class FileFormat implements AutoCloseable {
    private static final Path SCHEMAS = Path.of("target", "schemas", "poi-ooxml-full.jar");
    private static final String NAMES = "org.openxmlformats.schemas.";
    private static final Map<String, String> PARTS = Map.of(
            "xl/workbook", NAMES + "spreadsheetml.x2006.main.WorkbookDocument", "xl/styles", NAMES + "spreadsheetml.x2006.main.StyleSheetDocument",
            "xl/sharedStrings", NAMES + "spreadsheetml.x2006.main.SstDocument", "xl/worksheets/sheet", NAMES + "spreadsheetml.x2006.main.WorksheetDocument",
            "xl/tables/table", NAMES + "spreadsheetml.x2006.main.TableDocument", "xl/charts/chart", NAMES + "drawingml.x2006.chart.ChartSpaceDocument",
            "xl/drawings/drawing", NAMES + "drawingml.x2006.spreadsheetDrawing.WsDrDocument");

    private final URLClassLoader schemas;

    FileFormat() throws MalformedURLException {
        List<URL> jars = new ArrayList<>(List.of(SCHEMAS.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = Path.of(entry).getFileName().toString();
            if (name.startsWith("xmlbeans") || name.startsWith("log4j")) {
                jars.add(Path.of(entry).toUri().toURL());
            }
        }
        schemas = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** What breaks the rules, with the part that does; only parts that there are rules for are read. */
    List<String> violations(Path workbook) throws IOException, ReflectiveOperationException {
        List<String> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                String document = PARTS.entrySet().stream().filter(each -> part.getName().matches(each.getKey() + "\\d*\\.xml"))
                        .map(Map.Entry::getValue).findFirst().orElse(null);
                if (document != null) {
                    isolated(document, zip, part).forEach(each -> found.add(part.getName() + ": " + each));
                }
            }
        }
        return found;
    }

    /** With loggers of its own, too. */
    private Set<String> isolated(String document, ZipFile zip, ZipEntry part) throws IOException, ReflectiveOperationException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(schemas);
        try (InputStream content = zip.getInputStream(part)) {
            return violations(document, content);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Set<String> violations(String document, InputStream content) throws ReflectiveOperationException {
        Object factory = schemas.loadClass(document).getField("Factory").get(null);
        Object parsed = factory.getClass().getMethod("parse", InputStream.class).invoke(factory, content);
        Class<?> options = schemas.loadClass("org.apache.xmlbeans.XmlOptions");
        List<Object> errors = new ArrayList<>();
        Object listening = options.getMethod("setErrorListener", Collection.class).invoke(options.getConstructor().newInstance(), errors);
        schemas.loadClass("org.apache.xmlbeans.XmlObject").getMethod("validate", options).invoke(parsed, listening);
        Set<String> messages = new LinkedHashSet<>();
        errors.forEach(error -> messages.add(error.toString()));
        return messages;
    }

    @Override
    public void close() throws IOException {
        schemas.close();
    }
}
