package org.sightline.dsl.syntax;

import java.util.Map;
import java.util.Optional;

/** Keywords by the Japanese words that people write for them. */
final class Translations {

	private static final Map<String, String> BLOCKS = Map.ofEntries(Map.entry("計画", "plan"), Map.entry("単位", "unit"),
			Map.entry("チーム", "team"), Map.entry("部門", "team"), Map.entry("指標", "metric"), Map.entry("転換率", "conversion"),
			Map.entry("目標", "goal"), Map.entry("仮説", "hypothesis"), Map.entry("施策", "initiative"), Map.entry("合意", "agreement"),
			Map.entry("実績", "observations"), Map.entry("振り返り", "review"), Map.entry("タッチポイント", "touchpoint"));
	private static final Map<String, String> CLAUSES = Map.ofEntries(Map.entry("通貨", "currency"), Map.entry("期間", "runs"),
			Map.entry("担当", "owner"), Map.entry("責任者", "owner"), Map.entry("目的", "purpose"), Map.entry("工数", "effort"),
			Map.entry("費用", "cost"), Map.entry("予算", "cost"), Map.entry("実行率", "execution"), Map.entry("効果", "expect"),
			Map.entry("見込み", "expect"), Map.entry("基準値", "baseline"), Map.entry("現在値", "baseline"), Map.entry("出所", "source"),
			Map.entry("出典", "source"), Map.entry("定義", "means"), Map.entry("季節", "season"), Map.entry("理由", "because"),
			Map.entry("根拠", "evidence"), Map.entry("裏付け", "evidence"), Map.entry("確信度", "confidence"), Map.entry("反証", "refuted"));

	private Translations() {
	}

	/** The word that begins a block of this kind. */
	static Optional<String> block(String word) {
		return Optional.ofNullable(BLOCKS.get(word));
	}

	/** The word that begins a clause of this kind. */
	static Optional<String> clause(String word) {
		return Optional.ofNullable(CLAUSES.get(word));
	}
}
