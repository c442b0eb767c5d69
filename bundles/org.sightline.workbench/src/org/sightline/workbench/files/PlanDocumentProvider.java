package org.sightline.workbench.files;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.sightline.dsl.files.WholeFile;
import org.sightline.workbench.Texts;

/** Saves a text as a whole or not at all: whatever happens meanwhile, the file has the old text or the new one. */
public class PlanDocumentProvider extends TextFileDocumentProvider {

	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	/** Says that a file is read-only when somebody begins to type, not first when they want to save. */
	@Override
	public void validateState(Object element, Object context) throws CoreException {
		super.validateState(element, context);
		if (element instanceof IFileEditorInput input && input.getFile().isReadOnly()) {
			throw new CoreException(Status.warning(Texts.text(PlanDocumentProvider.class, "read.only", input.getFile().getName())));
		}
	}

	/** As the platform's, with the right to look at the file anew. */
	@Override
	protected DocumentProviderOperation createSaveOperation(Object element, IDocument document, boolean overwrite) throws CoreException {
		DocumentProviderOperation save = super.createSaveOperation(element, document, overwrite);
		if (save == null || !(element instanceof IFileEditorInput input)) {
			return save;
		}
		ISchedulingRule looking = ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(input.getFile());
		return new DocumentProviderOperation() {
			@Override
			public void execute(IProgressMonitor monitor) throws CoreException {
				try {
					save.run(monitor);
				} catch (InvocationTargetException e) {
					throw e.getCause() instanceof CoreException known ? known : new CoreException(Status.error(e.getMessage(), e));
				} catch (InterruptedException e) {
					throw new OperationCanceledException();
				}
			}

			@Override
			public ISchedulingRule getSchedulingRule() {
				return MultiRule.combine(save.getSchedulingRule(), looking);
			}
		};
	}

	@Override
	protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
		ITextFileBuffer buffer = info.fTextFileBuffer;
		Path path = buffer.getFileStore() == null ? null : local(buffer);
		boolean changedMeanwhile = !buffer.isSynchronized() && !overwrite;
		if (path == null || !Files.exists(path) || changedMeanwhile) {
			super.commitFileBuffer(monitor, info, overwrite); // which asks about a file that was changed meanwhile
			return;
		}
		try {
			WholeFile.write(path, bytes(buffer, path));
		} catch (IOException e) {
			String why = WholeFile.reason(e).in(Locale.getDefault());
			throw new CoreException(Status.error(Texts.text(PlanDocumentProvider.class, "save.failed", path.toString(), why), e));
		}
		IFile file = FileBuffers.getWorkspaceFileAtLocation(buffer.getLocation());
		if (file != null) {
			file.refreshLocal(IResource.DEPTH_ZERO, monitor);
		}
		buffer.revert(monitor); // finds its own text in the file: nothing changes but that it counts as saved
	}

	private static Path local(ITextFileBuffer buffer) throws CoreException {
		File file = buffer.getFileStore().toLocalFile(0, null);
		return file == null ? null : file.toPath();
	}

	private static byte[] bytes(ITextFileBuffer buffer, Path path) throws CharacterCodingException, IOException {
		ByteBuffer text = Charset.forName(buffer.getEncoding()).newEncoder().encode(CharBuffer.wrap(buffer.getDocument().get()));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		if (hasMark(path)) {
			bytes.write(MARK);
		}
		bytes.write(text.array(), text.position(), text.remaining());
		return bytes.toByteArray();
	}

	/** Some programs put a mark before UTF-8 text and look for it again. */
	private static boolean hasMark(Path path) throws IOException {
		try (InputStream file = Files.newInputStream(path)) {
			return Arrays.equals(file.readNBytes(MARK.length), MARK);
		}
	}
}
