package org.vsm.cli.serve.assets;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All files that browsers load beside the pages. They are read once, so that no request ever names a file of the machine: what
 * is not in this list is not there. Their addresses hold a fingerprint of all of them, so that browsers may keep them for good.
 */
public final class Assets {

    /** Below this path are all assets. */
    public static final String PATH = "/assets/";

    private static final String HOME = "org/vsm/cli/serve/";
    private static final int FINGERPRINT = 16;
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Map<String, Asset> files;
    private final List<FrontEndModule> modules;
    private final String base;

    private Assets(Map<String, Asset> files, List<FrontEndModule> modules) {
        this.files = Map.copyOf(files);
        this.modules = List.copyOf(modules);
        this.base = PATH + fingerprint(files) + "/";
    }

    /** Reads the assets of the program. */
    public static Assets packed() {
        Map<String, Asset> files = new TreeMap<>();
        add("page/", PackedFiles.in(HOME + "page"), files);
        List<FrontEndModule> modules = new ArrayList<>();
        Map<String, byte[]> packages = PackedFiles.in(HOME + "modules");
        packages.forEach((name, content) -> {
            if (name.endsWith("/package.json")) {
                String folder = name.substring(0, name.lastIndexOf('/') + 1);
                FrontEndModule module = FrontEndModule.describedBy(new String(content, StandardCharsets.UTF_8));
                modules.add(module);
                add(module.folder(), within(folder, packages), files);
            }
        });
        return new Assets(files, modules);
    }

    private static Map<String, byte[]> within(String folder, Map<String, byte[]> all) {
        Map<String, byte[]> found = new TreeMap<>();
        all.forEach((name, content) -> {
            if (name.startsWith(folder)) {
                found.put(name.substring(folder.length()), content);
            }
        });
        return found;
    }

    private static void add(String folder, Map<String, byte[]> contents, Map<String, Asset> files) {
        contents.forEach((name, content) -> Asset.typeOf(name).ifPresent(
                type -> files.put(folder + name, new Asset(type, content, '"' + hash(content) + '"'))));
    }

    /** The modules of others, in the order of their names in Maven Central. */
    public List<FrontEndModule> modules() {
        return modules;
    }

    /** The size of all assets in bytes. */
    public long size() {
        return files.values().stream().mapToLong(each -> each.content().length).sum();
    }

    /** The address of an asset, as {@code page/editor/editor.js}; it is the same for as long as no asset changes. */
    public String address(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return base + name;
    }

    /** The import map by which browsers find modules: the text of a {@code <script type="importmap">}. */
    public String importMap() {
        Map<String, String> imports = new TreeMap<>();
        modules.forEach(each -> imports.put(each.name(), address(each.folder() + each.entry())));
        return JSON.toJson(Map.of("imports", imports));
    }

    /** The asset at an address; empty where there is none. */
    Optional<Asset> at(String address) {
        return address.startsWith(base) ? Optional.ofNullable(files.get(address.substring(base.length()))) : Optional.empty();
    }

    private static String fingerprint(Map<String, Asset> files) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(files).forEach((name, asset) -> all.append(name).append(asset.tag()));
        return hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
