package org.sightline.sirius.arrange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.gmf.runtime.notation.View;
import org.sightline.dsl.findings.Message;

/** Arranges one diagram. */
final class Arranging extends AbstractLayoutEditPartProvider {

	private final DiagramEditPart diagram;

	Arranging(DiagramEditPart diagram) {
		this.diagram = diagram;
	}

	@Override
	public boolean provides(IOperation operation) {
		return true;
	}

	@Override
	public Command layoutEditParts(GraphicalEditPart container, IAdaptable hint) {
		return command(view -> true);
	}

	@Override
	@SuppressWarnings("rawtypes") // as GMF has it
	public Command layoutEditParts(List chosen, IAdaptable hint) {
		Set<View> views = ((List<?>) chosen).stream().filter(IGraphicalEditPart.class::isInstance).map(part -> ((IGraphicalEditPart) part).getNotationView())
				.collect(Collectors.toSet());
		return command(views::contains);
	}

	private Command command(Predicate<View> moves) {
		return Counterpart.of(diagram).<Command>map(picture -> new ICommandProxy(new Arrangement(diagram, Message.of(Arranging.class, "arrange").in(Locale.getDefault()), picture, moves))).orElse(UnexecutableCommand.INSTANCE);
	}
}
