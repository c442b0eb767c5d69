package org.sightline.design.calendar;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.sightline.dsl.Horizon;

/**
 * The months of a calendar as model elements. A plan's months are no elements of it, but the columns of a table have to be
 * elements, and ones that Sirius finds again in the next session: the literals of a registered package are.
 */
public final class CalendarPackage {

	/** The address at which the package is registered. */
	public static final String URI = "http://sightline.org/calendar/1";

	private static final YearMonth FIRST = YearMonth.of(2000, 1);
	private static final int MONTHS = 1_200;

	private static final EEnum ALL = months();

	/** The package itself: registries ask for it by this name. */
	public static final EPackage eINSTANCE = create();

	private CalendarPackage() {
	}

	private static EEnum months() {
		EEnum months = EcoreFactory.eINSTANCE.createEEnum();
		months.setName("Month");
		IntStream.range(0, MONTHS).forEach(month -> months.getELiterals().add(literal(month)));
		return months;
	}

	private static EPackage create() {
		EPackage calendar = EcoreFactory.eINSTANCE.createEPackage();
		calendar.setName("calendar");
		calendar.setNsPrefix("calendar");
		calendar.setNsURI(URI);
		calendar.getEClassifiers().add(ALL);
		EPackage.Registry.INSTANCE.put(URI, calendar);
		return calendar;
	}

	private static EEnumLiteral literal(int index) {
		EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
		literal.setValue(index);
		literal.setName(FIRST.plusMonths(index).toString());
		return literal;
	}

	/** The months of a horizon, as far as they lie in this century, in their order. */
	public static List<EEnumLiteral> months(Horizon horizon) {
		return IntStream.range(0, horizon.months()).mapToObj(horizon::month).flatMap(month -> literal(month).stream()).toList();
	}

	/** A month; empty for one of another century. */
	public static Optional<EEnumLiteral> literal(YearMonth month) {
		return Optional.ofNullable(ALL.getEEnumLiteral(month.toString()));
	}

	/** The month that a literal stands for. */
	public static YearMonth month(EEnumLiteral literal) {
		return YearMonth.parse(literal.getName());
	}
}
