import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Build step: bundles the extension for VS Code and packs it, with the program, to a .vsix. One of its packages comes by npm; where
 * that is not installed or finds nothing, no extension is packed and all else is built.
 *
 * <p>Run as a single source file with the program on the class path, whose libraries draw the icon and read the manifest:
 * {@code java -cp vsm.jar PackExtension.java EXTENSION PACKAGES CLIENT SHA512 vsm.jar vsm.vsix}. EXTENSION is the folder of the
 * sources, PACKAGES the one that esbuild and the packages of JavaScript were unpacked to, CLIENT npm's package of the client as name@version, SHA512 the checksum of its archive.
 */
final class PackExtension {

    private static final String CLIENT = "vscode-languageclient";
    private static final List<String> LICENCES = List.of("license", "license.txt", "license.md", "thirdpartynotices.txt");

    private final Path extension;
    private final Path packages;

    private PackExtension(Path extension, Path packages) {
        this.extension = extension;
        this.packages = packages;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(args[5]);
        Files.deleteIfExists(target);
        Path client = fetched(args[2], Path.of(args[1]));
        if (client == null) {
            System.err.println("[WARNING] NO EXTENSION FOR VS CODE IS PACKED: npm could not fetch " + args[2]
                    + ". All else is built. Build again where npm is installed and has access to it.");
            return;
        }
        check(client, args[3]);
        PackExtension pack = new PackExtension(Path.of(args[0]).normalize(), Path.of(args[1]));
        pack.unpack(client);
        pack.pack(Path.of(args[4]), target);
    }

    /** The archive of a package, name@version; null where it cannot be had. */
    private static Path fetched(String name, Path folder) throws IOException, InterruptedException {
        Path archive = folder.resolve(name.replace('@', '-') + ".tgz");
        if (!Files.exists(archive)) {
            String npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
            try {
                Process process = new ProcessBuilder(npm, "pack", name, "--silent", "--prefer-offline", "--pack-destination", folder.toString())
                        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                if (!process.waitFor(2, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                }
            } catch (IOException e) {
                return null;
            }
        }
        return Files.exists(archive) ? archive : null;
    }

    private static void check(Path archive, String sha512) throws IOException {
        try {
            String found = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive)));
            if (!found.equals(sha512)) {
                Files.delete(archive);
                throw new IOException(archive.getFileName() + " has the checksum " + found + " instead of " + sha512);
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** npm's packages are archives of one folder named package. */
    private void unpack(Path archive) throws IOException {
        Path folder = packages.resolve(CLIENT);
        try (TarArchiveInputStream files = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
            for (TarArchiveEntry each = files.getNextEntry(); each != null; each = files.getNextEntry()) {
                Path file = each.resolveIn(folder);
                if (each.isFile()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(files, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void pack(Path program, Path target) throws IOException, InterruptedException {
        Map<String, Path> bundled = packagesByName();
        JsonObject manifest = json("package.json");
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try (Vsix vsix = new Vsix(unfinished)) {
            vsix.add("[Content_Types].xml", contentTypes());
            vsix.add("extension.vsixmanifest", vsixManifest(manifest, json("package.nls.json")));
            for (Path each : contents()) {
                vsix.add("extension/" + slashes(extension.relativize(each)), Files.readAllBytes(each));
            }
            Path repository = extension.resolve("../../..").normalize();
            vsix.add("extension/LICENSE.txt", Files.readAllBytes(repository.resolve("LICENSE")));
            vsix.add("extension/images/icon.png", image(extension.resolve("images/icon.svg"), 256));
            vsix.add("extension/images/map.svg", Files.readAllBytes(repository.resolve("docs/help-desk.svg")));
            Path samples = repository.resolve("samples");
            for (Path each : models(samples)) {
                vsix.add("extension/samples/" + slashes(samples.relativize(each)), Files.readAllBytes(each));
            }
            vsix.add("extension/dist/extension.js", bundle(bundled));
            vsix.add("extension/ThirdPartyNotices.txt", notices(bundled));
            vsix.addStored("extension/server/vsm.jar", Files.readAllBytes(program));
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    // ---------------------------------------------------------------- what goes in

    /** The files that VS Code reads as they are; sources and tests stay here. */
    private List<Path> contents() throws IOException {
        try (Stream<Path> files = Files.walk(extension)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> !each.startsWith(extension.resolve("src")) && !each.startsWith(extension.resolve("test")))
                    .sorted().toList();
        }
    }

    private static List<Path> models(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(".vsm")).sorted().toList();
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private JsonObject json(String name) throws IOException {
        return JsonParser.parseString(Files.readString(extension.resolve(name))).getAsJsonObject();
    }

    private static byte[] image(Path svg, int size) throws IOException {
        SVGDocument drawing = new SVGLoader().load(svg.toUri().toURL());
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render(null, graphics, new ViewBox(size, size));
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    // ---------------------------------------------------------------- packages of JavaScript

    /** The folders of the packages: webjars have them in one of their version. */
    private Map<String, Path> packagesByName() throws IOException {
        Map<String, Path> found = new TreeMap<>();
        found.put(CLIENT, packages.resolve(CLIENT + "/package"));
        try (Stream<Path> files = Files.walk(packages.resolve("META-INF/resources/webjars"), 3)) {
            files.filter(each -> each.endsWith("package.json")).forEach(each -> {
                Path version = each.getParent();
                if (found.put(version.getParent().getFileName().toString(), version) != null) {
                    throw new IllegalStateException("two versions of " + version.getParent() + ": run mvn clean");
                }
            });
        }
        return found;
    }

    private byte[] bundle(Map<String, Path> bundled) throws IOException, InterruptedException {
        Path bundle = packages.resolveSibling("extension.js");
        List<String> command = new ArrayList<>(List.of(esbuild().toString(), extension.resolve("src/extension.js").toString(),
                "--bundle", "--platform=node", "--format=cjs", "--target=node18", "--external:vscode", "--minify", "--keep-names",
                "--legal-comments=none", "--charset=utf8", "--log-level=warning", "--outfile=" + bundle));
        bundled.forEach((name, folder) -> command.add("--alias:" + name + "=" + folder.toAbsolutePath()));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("esbuild could not bundle the extension for VS Code");
        }
        return Files.readAllBytes(bundle);
    }

    private Path esbuild() throws IOException {
        try (Stream<Path> files = Files.walk(packages.resolve("META-INF/resources/_static"))) {
            Path program = files.filter(each -> each.getFileName().toString().matches("esbuild(\\.exe)?")).findFirst()
                    .orElseThrow(() -> new IOException("no esbuild in " + packages));
            program.toFile().setExecutable(true);
            return program;
        }
    }

    /** The licences of what is bundled, in the words of its authors. */
    private static byte[] notices(Map<String, Path> bundled) throws IOException {
        StringBuilder text = new StringBuilder("The extension contains these packages; the licences of the Java libraries are in server/vsm.jar.\n");
        for (Map.Entry<String, Path> each : bundled.entrySet()) {
            JsonObject its = JsonParser.parseString(Files.readString(each.getValue().resolve("package.json"))).getAsJsonObject();
            text.append("\n==== ").append(each.getKey()).append(' ').append(its.get("version").getAsString()).append(" (")
                    .append(its.get("license").getAsString()).append(") ====\n\n");
            try (Stream<Path> files = Files.list(each.getValue())) {
                for (Path licence : files.filter(PackExtension::isLicence).sorted().toList()) {
                    text.append(Files.readString(licence).strip().replace("\r", "")).append('\n');
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isLicence(Path file) {
        return LICENCES.contains(file.getFileName().toString().toLowerCase(Locale.ROOT));
    }

    // ---------------------------------------------------------------- what a .vsix says of itself

    private static byte[] contentTypes() {
        Map<String, String> types = new TreeMap<>(Map.of("json", "application/json", "js", "application/javascript", "css", "text/css",
                "svg", "image/svg+xml", "png", "image/png", "md", "text/markdown", "txt", "text/plain", "jar", "application/java-archive",
                "vsm", "text/plain", "vsixmanifest", "text/xml"));
        return types.entrySet().stream()
                .map(each -> "<Default Extension=\"." + each.getKey() + "\" ContentType=\"" + each.getValue() + "\"/>")
                .collect(Collectors.joining("", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">", "</Types>\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] vsixManifest(JsonObject manifest, JsonObject words) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
                  <Metadata>
                    <Identity Language="en-US" Id="%s" Version="%s" Publisher="%s"/>
                    <DisplayName>%s</DisplayName>
                    <Description xml:space="preserve">%s</Description>
                    <Categories>%s</Categories>
                    <License>extension/LICENSE.txt</License>
                    <Icon>extension/images/icon.png</Icon>
                    <Properties>
                      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="%s"/>
                      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
                    </Properties>
                  </Metadata>
                  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
                  <Dependencies/>
                  <Assets>
                    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
                    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
                    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
                    <Asset Type="Microsoft.VisualStudio.Services.Icons.Default" Path="extension/images/icon.png" Addressable="true"/>
                  </Assets>
                </PackageManifest>
                """.formatted(text(manifest, "name"), text(manifest, "version"), text(manifest, "publisher"), text(words, "displayName"),
                text(words, "description"), manifest.getAsJsonArray("categories").asList().stream().map(each -> each.getAsString())
                        .collect(Collectors.joining(",")), manifest.getAsJsonObject("engines").get("vscode").getAsString())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(JsonObject object, String key) {
        return object.get(key).getAsString().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** The package: a zip whose bytes depend on nothing but its contents. */
    private static final class Vsix implements AutoCloseable {

        private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

        private final ZipOutputStream zip;

        Vsix(Path file) throws IOException {
            OutputStream out = Files.newOutputStream(file);
            zip = new ZipOutputStream(out);
        }

        void add(String name, byte[] content) throws IOException {
            add(new ZipEntry(name), content);
        }

        /** Without compression, for what is compressed already. */
        void addStored(String name, byte[] content) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
            add(entry, content);
        }

        private void add(ZipEntry entry, byte[] content) throws IOException {
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
