package org.sightline.glsp;

import java.io.IOException;
import java.nio.file.Path;

/** A plan of one file with one thing of each kind, with comments. */
final class Growth {

	static final String FILE = "growth.plan";
	static final String TEXT = """
			// What we do.
			plan "Growth 2026" {
			  currency USD
			  horizon 2026-04 to 2027-03
			}

			unit lead "Lead" means "asked for a quote"

			metric leads "Leads" : lead / month {
			  baseline 400 // as of March
			}

			metric price "Value" : USD / lead { baseline 150 }

			metric revenue "Revenue" : USD / month = leads * price

			goal RevenueGoal : revenue total at least 850k USD

			hypothesis Quick "Who is called at once buys" {
			  confidence 70%
			}

			initiative Callback {
			  runs 2026-04 to 2027-03
			  expect leads +20 to +40 because Quick
			}

			initiative Instagram {
			  runs 2026-04 to 2027-03
			}
			""";

	private Growth() {
	}

	static Desk on(Path folder) throws IOException {
		return Desk.with(folder, FILE, TEXT);
	}
}
