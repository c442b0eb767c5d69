package org.sightline.sirius;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.dialect.command.CreateRepresentationCommand;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.description.DiagramDescription;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.ui.business.api.preferences.SiriusUIPreferencesKeys;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.provider.SiriusEditPlugin;
import org.sightline.model.Element;
import org.sightline.model.Plan;
import org.sightline.model.PlanFile;
import org.sightline.sirius.open.PlanDiagrams;
import org.sightline.sirius.open.PlanSessions;
import org.sightline.sirius.resource.PlanResource;
import org.sightline.sirius.resource.SessionPlan;

/** A plan in a project of its own, open in a session, as a test edits it. */
final class PlanInSirius implements AutoCloseable {

	private final IProject project;
	private final String first;
	private Session session;
	private SessionPlan plan;

	private PlanInSirius(IProject project, String first) throws Exception {
		this.project = project;
		this.first = first;
		openSession();
	}

	private void openSession() throws Exception {
		session = PlanSessions.open(project, new NullProgressMonitor());
		plan = PlanSessions.add(session, project.getFile(first), new NullProgressMonitor()).plan();
	}

	/** Writes the files of a plan and opens them; the first of them is the one that is added to the session. */
	static PlanInSirius open(String... filesAndTexts) throws Exception {
		// a test saves when it means to
		SiriusEditPlugin.getPlugin().getPreferenceStore().setValue(SiriusUIPreferencesKeys.PREF_SAVE_WHEN_NO_EDITOR.name(), false);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("plan " + System.nanoTime());
		project.create(null);
		project.open(null);
		for (int i = 0; i < filesAndTexts.length; i += 2) {
			IFile file = project.getFile(filesAndTexts[i]);
			if (file.getParent() instanceof IFolder folder && !folder.exists()) {
				folder.create(true, true, null);
			}
			file.create(new ByteArrayInputStream(filesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8)), true, null);
		}
		return new PlanInSirius(project, filesAndTexts[0]);
	}

	/** Opens one of the examples. */
	static PlanInSirius example(String name) throws Exception {
		return open(filesAndTexts(Path.of(System.getProperty("sightline.home"), "examples", name).normalize()));
	}

	/** Those of the folder, the one with the plan's name first. */
	private static String[] filesAndTexts(Path folder) throws Exception {
		List<String> all = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(each -> Files.isRegularFile(each) && each.toString().matches(".*\\.(plan|csv)")).sorted().toList()) {
				boolean first = file.toString().endsWith(".plan") && all.stream().noneMatch(name -> name.endsWith(".plan"));
				List<String> entry = List.of(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
				all.addAll(first ? 0 : all.size(), entry);
			}
		}
		return all.toArray(String[]::new);
	}

	/** Closes editors and session without saving, as somebody leaves for the night, and opens the plan from the disk again. */
	void reopen(Step meanwhile) throws Exception {
		closeSession();
		meanwhile.run();
		openSession();
	}

	/** What is done to the files meanwhile. */
	interface Step {

		void run() throws Exception;
	}

	Session session() {
		return session;
	}

	SessionPlan plan() {
		return plan;
	}

	IFile file(String name) {
		return project.getFile(name);
	}

	String text(String name) throws Exception {
		return new String(file(name).getContents(true).readAllBytes(), StandardCharsets.UTF_8);
	}

	/** Another program, or a text editor, saves a text. */
	void write(String name, String text) throws Exception {
		file(name).setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
	}

	PlanResource resource(String name) {
		return plan.resources().stream().filter(file -> file.path().equals(name)).findFirst().orElseThrow();
	}

	/** The element of that name, as it is in the session now. */
	<T extends Element> T the(Class<T> kind, String name) {
		return all(kind).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow(() -> new AssertionError("no " + name));
	}

	<T extends EObject> List<T> all(Class<T> kind) {
		return plan.resources().stream().flatMap(file -> file.getContents().stream()).flatMap(PlanInSirius::andContents).filter(kind::isInstance).map(kind::cast).toList();
	}

	private static Stream<EObject> andContents(EObject root) {
		Stream.Builder<EObject> all = Stream.<EObject>builder().add(root);
		root.eAllContents().forEachRemaining(all::add);
		return all.build();
	}

	/** Changes the model as any tool does that knows nothing of plans. */
	void change(Runnable change) {
		execute(new RecordingCommand(domain()) {
			@Override
			protected void doExecute() {
				change.run();
			}
		});
	}

	void execute(Command command) {
		domain().getCommandStack().execute(command);
	}

	TransactionalEditingDomain domain() {
		return session.getTransactionalEditingDomain();
	}

	void undo() {
		domain().getCommandStack().undo();
	}

	void save() {
		session.save(new NullProgressMonitor());
	}

	/** The diagrams that the command opens. */
	List<DRepresentation> diagrams() {
		return new PlanDiagrams(session, root()).open(new NullProgressMonitor());
	}

	/** The file with the `plan` block, of which diagrams are made. */
	PlanFile root() {
		return all(PlanFile.class).stream().filter(file -> file.getBlocks().stream().anyMatch(Plan.class::isInstance)).findFirst().orElseThrow();
	}

	/** A new diagram or table of a kind. */
	<T extends DRepresentation> T make(String kind, Class<T> type) {
		PlanFile root = root();
		RepresentationDescription description = DialectManager.INSTANCE.getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), root).stream()
				.filter(each -> each.getName().equals(kind)).findFirst().orElseThrow();
		CreateRepresentationCommand making = new CreateRepresentationCommand(session, description, root, kind, new NullProgressMonitor());
		execute(making);
		return type.cast(making.getCreatedRepresentation());
	}

	/** The one of a kind that is there. */
	<T extends DRepresentation> T there(String kind, Class<T> type) {
		return DialectManager.INSTANCE.getAllRepresentations(session).stream().filter(each -> DialectManager.INSTANCE.getDescription(each).getName().equals(kind))
				.map(type::cast).findFirst().orElseThrow();
	}

	DDiagram lineOfSight() {
		return diagrams().stream().filter(DDiagram.class::isInstance).map(DDiagram.class::cast)
				.filter(diagram -> diagram.getDescription().getName().equals("lineOfSight")).findFirst().orElseThrow();
	}

	/** What a diagram shows for an element. */
	static DDiagramElement shown(DDiagram diagram, EObject element) {
		return diagram.getDiagramElements().stream().filter(each -> each.getTarget() == element).findFirst().orElseThrow(() -> new AssertionError("not shown: " + element));
	}

	/** A tool of a diagram by its name. */
	static <T extends AbstractToolDescription> T tool(DDiagram diagram, Class<T> kind, String name) {
		DiagramDescription description = diagram.getDescription();
		return description.getDefaultLayer().getAllTools().stream().filter(kind::isInstance).map(kind::cast).filter(each -> each.getName().equals(name))
				.findFirst().orElseThrow(() -> new AssertionError("no tool " + name));
	}

	/** What makes the commands of the tools. */
	IDiagramCommandFactory tools() {
		return DiagramCommandFactoryService.getInstance().getNewProvider().getCommandFactory(domain());
	}

	@Override
	public void close() throws Exception {
		closeSession();
		project.delete(true, true, null);
	}

	private void closeSession() {
		Window.rest(); // diagrams arrange what is new a little later
		Window.page().closeAllEditors(false);
		Window.pause(100);
		session.close(new NullProgressMonitor());
		Window.pause(50);
	}
}
