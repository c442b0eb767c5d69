package org.sightline.dsl.observations;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.linking.NameIndex;
import org.sightline.dsl.load.PlanSource;
import org.sightline.dsl.load.RelativePath;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.load.TextPlaces;
import org.sightline.dsl.syntax.Nearest;
import org.sightline.dsl.syntax.Problem;
import org.sightline.dsl.values.Calendar;
import org.sightline.model.Block;
import org.sightline.model.Observable;
import org.sightline.model.Observation;
import org.sightline.model.Observations;
import org.sightline.model.PlanFile;
import org.sightline.model.PlanPackage;

/** Collects the measured figures of a plan, those in its text and those in CSV files; says what is wrong with each that does not count. */
public final class ObservedValues {

	private record Key(YearMonth month, Observable subject) {
	}

	private final PlanSource source;
	private final Map<String, CsvTable> tables = new HashMap<>();
	private Map<Key, Observed> values = new HashMap<>();
	private List<Observed> inOrder = new ArrayList<>();
	private List<Flaw> flaws = new ArrayList<>();
	private PlanModel model;
	private NameIndex names;

	/** Reads CSV files from a source. */
	public ObservedValues(PlanSource source) {
		this.source = source;
	}

	/** The figures of a plan, in the order of its files; of two for the same month and name the first. */
	public List<Observed> read(List<SourceFile> files, PlanModel plan, NameIndex index) {
		values = new HashMap<>();
		inOrder = new ArrayList<>();
		flaws = new ArrayList<>();
		model = plan;
		names = index;
		for (SourceFile file : files) {
			TextPlaces places = null;
			for (Block block : file.content().getBlocks()) {
				if (block instanceof Observations observations) {
					places = places == null ? new TextPlaces(file.path(), file.text()) : places;
					read(observations, file, places);
				}
			}
		}
		return List.copyOf(inOrder);
	}

	/** What was wrong with those of the last reading that do not count. */
	public List<Flaw> flaws() {
		return List.copyOf(flaws);
	}

	private void read(Observations block, SourceFile file, TextPlaces places) {
		String title = Optional.ofNullable(block.getTitle()).orElse("");
		for (Observation observation : block.getObservations()) {
			INode node = NodeModelUtils.getNode(observation);
			if (observation.getMonth() != null && observation.getSubject() != null && observation.getValue() != null
					&& observation.getValue().getNumber() != null) {
				Place place = places.of(node.getOffset(), node.getLength());
				add(new Observed(observation.getMonth(), observation.getSubject(), observation.getValue().value().doubleValue(),
						title, place), file.path(), file.text());
			}
		}
		if (block.getFile() != null) {
			readCsv(block, title, file);
		}
	}

	private void readCsv(Observations block, String title, SourceFile file) {
		Optional<String> path = RelativePath.resolve(file.path(), block.getFile());
		PlanSource.Content content = path.map(source::read).orElseGet(PlanSource.Outside::new);
		if (content instanceof PlanSource.Text text) {
			CsvTable table = tables.compute(path.get(), (any, known) -> known != null && known.text().equals(text.text()) ? known
					: new CsvTable(text.text()));
			readCsv(table, title, path.get(), file.content());
			return;
		}
		Message message = content instanceof PlanSource.Unreadable unreadable ? unreadable.reason()
				: message(content instanceof PlanSource.Outside ? "outside" : "missing", block.getFile());
		INode node = fileNode(block);
		flaws.add(new Flaw(file.path(), file.text(), Severity.ERROR,
				Problem.of("observation.file", message, node.getOffset(), node.getLength(), null)));
	}

	private static INode fileNode(EObject block) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(block, PlanPackage.Literals.OBSERVATIONS__FILE);
		return nodes.isEmpty() ? NodeModelUtils.getNode(block) : nodes.get(0);
	}

	private void readCsv(CsvTable table, String title, String path, PlanFile from) {
		TextPlaces places = new TextPlaces(path, table.text());
		table.problems().forEach(problem -> flaws.add(new Flaw(path, table.text(), Severity.ERROR, problem)));
		for (CsvRow row : table.rows()) {
			Optional<YearMonth> month = Calendar.monthOfExport(row.month());
			Optional<Observable> subject = names.find(from, PlanPackage.Literals.OBSERVABLE, row.name()).map(Observable.class::cast);
			Optional<Double> value = row.figure();
			if (month.isEmpty()) {
				refuse(path, table, row, "month", row.month());
			} else if (subject.isEmpty()) {
				Optional<String> meant = Nearest.to(row.name(), names.all(from, PlanPackage.Literals.OBSERVABLE).keySet());
				refuse(path, table, row, meant.isPresent() ? "name.meant" : "name", row.name(), meant.orElse(""));
			} else if (value.isEmpty()) {
				refuse(path, table, row, row.flaw(), row.value());
			} else {
				String origin = row.source().isEmpty() ? title.isEmpty() ? path : title : row.source();
				add(new Observed(month.get(), subject.get(), value.get(), origin, places.of(row.offset(), row.length())), path, table.text());
			}
		}
	}

	private void refuse(String path, CsvTable table, CsvRow row, String key, Object... arguments) {
		String code = "observation." + key.replaceFirst("\\..*", "");
		flaws.add(new Flaw(path, table.text(), Severity.ERROR, Problem.of(code, message(key, arguments), row.offset(), row.length(), null)));
	}

	private void add(Observed observed, String path, String text) {
		Place place = observed.place();
		String name = observed.subject().getName();
		if (model.horizon().isPresent() && !model.horizon().get().contains(observed.month())) {
			flaws.add(new Flaw(path, text, Severity.WARNING, Problem.of("observation.horizon",
					message("horizon", observed.month().toString(), name, model.horizon().get().start().toString(),
							model.horizon().get().end().toString()), place.offset(), place.length(), null)));
			return;
		}
		Observed first = values.putIfAbsent(new Key(observed.month(), observed.subject()), observed);
		if (first == null) {
			inOrder.add(observed);
		} else {
			flaws.add(new Flaw(path, text, Severity.ERROR, Problem.of("observation.duplicate",
					message("duplicate", observed.month().toString(), name, first.place().file(), Integer.toString(first.place().line())),
					place.offset(), place.length(), null)));
		}
	}

	private static Message message(String key, Object... arguments) {
		return Message.of(ObservedValues.class, key, arguments);
	}
}
