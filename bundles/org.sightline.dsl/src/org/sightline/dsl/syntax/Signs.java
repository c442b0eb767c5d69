package org.sightline.dsl.syntax;

import java.util.Map;
import java.util.Optional;

/** Signs that look like those of the language and are others: full-width ones, typographic ones, 〜 for `to`. */
final class Signs {

	private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("％", "%"), Map.entry("：", ":"),
			Map.entry("，", ","), Map.entry("、", ","), Map.entry("（", "("), Map.entry("）", ")"), Map.entry("－", "-"),
			Map.entry("−", "-"), Map.entry("–", "-"), Map.entry("—", "-"), Map.entry("＋", "+"), Map.entry("＝", "="),
			Map.entry("｛", "{"), Map.entry("｝", "}"), Map.entry("［", "["), Map.entry("］", "]"), Map.entry("＊", "*"),
			Map.entry("×", "*"), Map.entry("／", "/"), Map.entry("÷", "/"), Map.entry("．", "."), Map.entry("〜", "to"),
			Map.entry("～", "to"), Map.entry("~", "to"));

	private Signs() {
	}

	/** The sign or word of the language that a wrong sign stands for. */
	static Optional<String> meantBy(String sign) {
		return Optional.ofNullable(MEANT.get(sign));
	}
}
