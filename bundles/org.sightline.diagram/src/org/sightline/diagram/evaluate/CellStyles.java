package org.sightline.diagram.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Table.CellStyle;
import org.sightline.diagram.spec.Conditional;
import org.sightline.diagram.spec.TableView.CellLook;
import org.sightline.diagram.spec.TableView.Front;

/** The looks of cells: a condition that holds comes before what is ordinary, and a cell's own mapping before those of its row and column. */
final class CellStyles {

	private static final int TEXT = 13;
	private static final Front PLAIN = new Front(Color.INK, 10, false);

	private final Interpreter interpreter;

	CellStyles(Interpreter interpreter) {
		this.interpreter = interpreter;
	}

	/** @param looks the nearest first */
	CellStyle of(Scope scope, List<CellLook> looks) {
		Front front = choose(scope, looks, CellLook::fronts, CellLook::front).orElse(PLAIN);
		Color back = choose(scope, looks, CellLook::backs, CellLook::back).orElse(Color.SURFACE);
		return new CellStyle(back, front.color(), TEXT, front.bold());
	}

	private <S> Optional<S> choose(Scope scope, List<CellLook> looks, Function<CellLook, List<Conditional<S>>> conditional,
			Function<CellLook, Optional<S>> ordinary) {
		Stream<S> holding = looks.stream().flatMap(look -> conditional.apply(look).stream())
				.filter(style -> interpreter.flag(style.when(), scope)).map(Conditional::style);
		return holding.findFirst().or(() -> looks.stream().flatMap(look -> ordinary.apply(look).stream()).findFirst());
	}
}
