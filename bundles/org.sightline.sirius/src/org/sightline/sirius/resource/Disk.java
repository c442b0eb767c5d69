package org.sightline.sirius.resource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.sightline.dsl.files.WholeFile;

/** Where the files of a session are on the disk. */
final class Disk {

	private Disk() {
	}

	/** The file that a URI of the workspace, or of the disk, names. */
	static Path file(URI uri) {
		if (!uri.isPlatformResource()) {
			return Path.of(uri.toFileString()).toAbsolutePath().normalize();
		}
		IFile file = inWorkspace(uri);
		IPath location = file.getLocation();
		return location == null ? Path.of(uri.toPlatformString(true)) : location.toPath();
	}

	private static IFile inWorkspace(URI uri) {
		return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(uri.toPlatformString(true)));
	}

	/** The folder that people have opened: a plan is inside it. */
	static Path top(URI uri) {
		if (!uri.isPlatformResource()) {
			return file(uri).getParent();
		}
		IContainer folder = inWorkspace(uri).getParent();
		while (!folder.isLinked() && folder.getType() == IResource.FOLDER) {
			folder = folder.getParent();
		}
		return folder.getLocation() == null ? file(uri).getParent() : folder.getLocation().toPath();
	}

	/** The URI of another file of the same plan. */
	static URI sibling(URI uri, String path, String other) {
		URI root = uri.trimSegments(path.split("/").length);
		for (String segment : other.split("/")) {
			root = root.appendSegment(URI.encodeSegment(segment, false));
		}
		return root;
	}

	/** Replaces the text of a file, and lets the workspace see it. */
	static void write(URI uri, Path file, String text) throws IOException {
		WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
		if (uri.isPlatformResource()) {
			try {
				inWorkspace(uri).refreshLocal(IResource.DEPTH_ZERO, null);
			} catch (CoreException e) {
				throw new IOException(e);
			}
		}
	}

	/** Whether a text editor shows something else of the file than the disk does. */
	static boolean isBeingEdited(Path file) {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		Stream<IFileBuffer> onDisk = Stream.ofNullable(buffers.getTextFileBuffer(IPath.fromPath(file), LocationKind.LOCATION));
		Stream<IFileBuffer> inWorkspace = Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri()))
				.map(known -> buffers.getTextFileBuffer(known.getFullPath(), LocationKind.IFILE));
		return Stream.concat(onDisk, inWorkspace).anyMatch(buffer -> buffer != null && buffer.isDirty());
	}
}
