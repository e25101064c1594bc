package org.vsm.cli.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;

/** A second opinion: LibreOffice calculates workbooks anew. */
final class LibreOffice {
    private static final Pattern CACHED = Pattern.compile("(</f>|<f[^>]*/>)<v>[^<]*</v>");
    private static final int MINUTES = 3;

    private final Path folder;

    /** @param folder for everything that is written on the way */
    LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Skips a test where LibreOffice is not installed. */
    static void assumeInstalled() {
        Assumptions.assumeTrue(isInstalled(), "LibreOffice (soffice) is not installed: apt-get install libreoffice-calc-nogui");
    }

    private static boolean isInstalled() {
        for (String place : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            if (!place.isEmpty() && Files.isExecutable(Path.of(place, "soffice"))) {
                return true;
            }
        }
        return false;
    }

    /** Takes the values of all formulas out of workbooks and lets them be calculated anew; in the same order. */
    List<XSSFWorkbook> recalculated(List<Path> workbooks) throws IOException, InterruptedException {
        Path bare = Files.createDirectories(folder.resolve("bare"));
        Path done = Files.createDirectories(folder.resolve("done"));
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", done.toString()));
        for (Path workbook : workbooks) {
            Path copy = bare.resolve(workbook.getFileName());
            withoutValues(workbook, copy);
            command.add(copy.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not come to an end");
        }
        List<XSSFWorkbook> results = new ArrayList<>();
        for (Path workbook : workbooks) {
            try (InputStream stream = Files.newInputStream(done.resolve(workbook.getFileName()))) {
                results.add(new XSSFWorkbook(stream));
            }
        }
        return results;
    }

    private static void withoutValues(Path from, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    content = CACHED.matcher(xml).replaceAll("$1").getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
    }
}
