package org.sightline.sirius.open;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.RunnableWithResult;
import org.eclipse.emf.transaction.util.TransactionUtil;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.dialect.command.CreateRepresentationCommand;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.sightline.model.Plan;
import org.sightline.model.PlanFile;

/** The diagrams of one plan in a session. */
public final class PlanDiagrams {

	private static final String VIEWPOINT = "Sightline";
	/** What a plan is shown as when it is opened for the first time; the last one is in front. */
	private static final List<String> FIRST = List.of("contribution", "driverTree", "journey", "lineOfSight");

	private final Session session;
	private final PlanFile plan;

	/** @param plan the file with the `plan` block */
	public PlanDiagrams(Session session, PlanFile plan) {
		this.session = session;
		this.plan = plan;
	}

	/** The plan's diagrams and tables, the one to look at first last; made if there are none. */
	public List<DRepresentation> open(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 5);
		select(progress.split(1));
		List<DRepresentation> there = there();
		if (there.isEmpty()) {
			there = make(progress.split(3));
			session.save(progress.split(1));
		}
		return there;
	}

	private void select(IProgressMonitor monitor) {
		boolean selected = session.getSelectedViewpoints(false).stream().map(Viewpoint::getName).anyMatch(VIEWPOINT::equals);
		Optional<Viewpoint> known = ViewpointRegistry.getInstance().getViewpoints().stream().filter(each -> VIEWPOINT.equals(each.getName())).findFirst();
		if (!selected && known.isPresent()) {
			run(() -> new ViewpointSelectionCallback().selectViewpoint(known.get(), session, monitor));
		}
	}

	/** Those that the session has; while it reads the text again, they seem to be about nothing. */
	private List<DRepresentation> there() {
		try {
			return TransactionUtil.runExclusive(session.getTransactionalEditingDomain(), new RunnableWithResult.Impl<List<DRepresentation>>() {
				@Override
				public void run() {
					setResult(known());
				}
			});
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	/** Asked one by one what they are about: after a text was read again, nothing else knows. */
	private List<DRepresentation> known() {
		List<DRepresentationDescriptor> about = DialectManager.INSTANCE.getAllRepresentationDescriptors(session).stream()
				.filter(each -> each.getTarget() == plan && each.getDescription() != null).toList();
		List<DRepresentation> ordered = new ArrayList<>();
		FIRST.forEach(name -> about.stream().filter(each -> name.equals(each.getDescription().getName())).map(DRepresentationDescriptor::getRepresentation)
				.filter(Objects::nonNull).findFirst().ifPresent(ordered::add));
		return ordered;
	}

	private List<DRepresentation> make(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, FIRST.size());
		Collection<RepresentationDescription> possible = DialectManager.INSTANCE.getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), plan);
		List<DRepresentation> made = new ArrayList<>();
		for (String name : FIRST) {
			possible.stream().filter(each -> name.equals(each.getName())).findFirst().ifPresent(kind -> {
				CreateRepresentationCommand making = new CreateRepresentationCommand(session, kind, plan, title(kind), progress.split(1));
				session.getTransactionalEditingDomain().getCommandStack().execute(making);
				Optional.ofNullable(making.getCreatedRepresentation()).ifPresent(made::add);
			});
		}
		return made;
	}

	private String title(RepresentationDescription kind) {
		try {
			return session.getInterpreter().evaluateString(plan, kind.getTitleExpression());
		} catch (EvaluationException e) {
			return kind.getName();
		}
	}

	private void run(Runnable change) {
		session.getTransactionalEditingDomain().getCommandStack().execute(new RecordingCommand(session.getTransactionalEditingDomain()) {
			@Override
			protected void doExecute() {
				change.run();
			}
		});
	}

	/** The diagrams' plan in a session: the file with the `plan` block. */
	static Optional<PlanFile> in(Collection<? extends EObject> roots) {
		return roots.stream().filter(PlanFile.class::isInstance).map(PlanFile.class::cast)
				.filter(file -> file.getBlocks().stream().anyMatch(Plan.class::isInstance)).findFirst();
	}
}
