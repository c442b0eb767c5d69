package org.sightline.design;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.sightline.checks.Checker;
import org.sightline.checks.Fixtures;
import org.sightline.dsl.PlanStandaloneSetup;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Element;
import org.sightline.model.Initiative;
import org.sightline.model.PlanFile;

/**
 * A plan of two months, small enough to be worked out by hand. Sales can do 20 of 25 person-days, so Callback is carried out at
 * 80%: +10 points × 50% × 80% makes a win rate of 14% out of 10%. Ads bring 20 leads more. Revenue of a month goes from
 * 100 × 10% × ¥1M = ¥10M to 120 × 14% × ¥1M = ¥16.8M. Of the uplift of ¥6.8M Ads have 20 × (10% + 14%)/2 × ¥1M = ¥2.4M and
 * Callback (100 + 120)/2 × 4% × ¥1M = ¥4.4M.
 */
final class Shop {

	static final String TEXT = """
			plan "Shop" {
			  currency JPY
			  horizon 2026-04 to 2026-05
			}
			unit lead "リード" means "資料請求"
			unit order "受注" means "契約"
			team Marketing "マーケティング" { capacity 10 person-days per month }
			team Sales "営業" { capacity 20 person-days per month }
			journey Buyer "購買" {
			  stage Aware "認知" level 1
			  stage Deciding "検討" level 2
			}
			touchpoint Web "サイト" {
			  moves Aware to Deciding
			  run by Marketing
			}
			touchpoint Call "架電" {
			  moves Deciding to Deciding
			  run by Sales
			}
			metric leads "リード数" : lead / month at Web {
			  baseline 100
			  source "CRM"
			}
			conversion winRate "受注率" : lead to order at Call {
			  baseline 10%
			  source "SFA"
			}
			metric price "単価" : JPY / order {
			  baseline 1_000_000
			  source "ERP"
			}
			metric orders "受注数" : order / month = leads * winRate
			metric revenue "売上" : JPY / month = orders * price
			metric plays "再生数" : 1 / month {
			  baseline 2_400
			  source "動画"
			}
			goal Target "売上目標" : revenue total at least 40_000_000 JPY
			goal Wins "受注目標" : orders total at least 30 by Sales
			hypothesis Fast "早い架電は効く" {
			  because "関心は翌日に冷める"
			  confidence 50%
			  refuted if winRate below 11% by 2026-05
			}
			initiative Ads "広告" {
			  owner Marketing
			  expect leads +10 to +30
			}
			initiative Fair "展示会" { owner Marketing }
			initiative Film "動画" {
			  owner Marketing
			  runs 2026-05 to 2026-05
			  expect plays +10% to +20% relative
			}
			initiative Callback "即時架電" {
			  owner Sales
			  runs 2026-04 to 2026-05
			  added 2026-04 because "遅れている"
			  effort 25 person-days per month from Sales
			  expect winRate +10 points at Call because Fast
			}
			""";

	private final PlanFile file;

	private Shop(PlanFile file) {
		this.file = file;
	}

	/** The plan seen by a reader of a language, checked. */
	static Shop in(Locale locale) throws Exception {
		return in(locale, "");
	}

	/** The plan with more text behind it. */
	static Shop in(Locale locale, String more) throws Exception {
		LoadedPlan plan = Fixtures.load(TEXT + more);
		new PlanFacts(plan, Checker.check(plan), locale).install();
		return new Shop(plan.model().files().get(0));
	}

	/** The plan in an editor of models, such as Sirius: a resource like any other, and nobody installed anything. */
	static Shop edited() throws Exception {
		return new Shop(edited(TEXT));
	}

	/** Any plan in such an editor. */
	static PlanFile edited(String text) throws Exception {
		XtextResourceSet set = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(XtextResourceSet.class);
		Resource resource = set.createResource(URI.createURI("memory:/shop.plan"));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		EcoreUtil.resolveAll(resource);
		return (PlanFile) resource.getContents().get(0);
	}

	PlanFile file() {
		return file;
	}

	/** The element of a name. */
	<T extends Element> T get(Class<T> kind, String name) {
		return kind.cast(PlanFacts.of(file()).model().elements().stream()
				.filter(element -> kind.isInstance(element) && name.equals(element.getName())).findFirst().orElseThrow());
	}

	Initiative initiative(String name) {
		return get(Initiative.class, name);
	}

	/** What people call some elements. */
	static List<String> names(List<? extends Element> elements) {
		return elements.stream().map(Element::getName).toList();
	}
}
