package org.vsm.dsl.ide.server;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.UriExtensions;

/** The models in the folders that a client has opened. Folders of tools are left out, and so is what is too much to read. */
final class FolderFiles {

    private static final int MOST = 500;
    private static final int DEEPEST = 8;
    private static final Set<String> OF_TOOLS = Set.of("node_modules", "target", "build", "out", "bin");

    private FolderFiles() {
    }

    static List<URI> in(List<WorkspaceFolder> folders, UriExtensions uris) {
        List<URI> files = new ArrayList<>();
        for (WorkspaceFolder folder : folders) {
            URI uri = uris.toUri(folder.getUri());
            if (uri.isFile()) {
                add(uri, files, uris);
            }
        }
        return files;
    }

    private static void add(URI folder, List<URI> files, UriExtensions uris) {
        try {
            Files.walkFileTree(Path.of(folder.toFileString()), EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    String name = each.getFileName() == null ? "" : each.getFileName().toString();
                    return name.startsWith(".") || OF_TOOLS.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && each.getFileName().toString().endsWith(".vsm")) {
                        files.add(uris.toUri(each.toUri().toString()));
                    }
                    return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path each, IOException problem) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | InvalidPathException e) {
            // a folder that cannot be read has no models
        }
    }
}
