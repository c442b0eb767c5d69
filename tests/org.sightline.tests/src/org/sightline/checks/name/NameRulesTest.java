package org.sightline.checks.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.checks.Checked.funnel;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Checked;

class NameRulesTest {

	@Test
	void a_duplicate_names_the_first_one() throws Exception {
		Checked duplicate = funnel("name.duplicate", "rate leads");
		assertEquals("`leads` already exists (test.plan:10). Give one of the two another name, or join them.", duplicate.english());
	}

	@Test
	void metrics_and_initiatives_share_their_names_but_units_do_not() throws Exception {
		assertEquals(1, funnel("name.duplicate", "initiative leads").count());
		assertEquals(0, funnel("name.duplicate", "unit leads").count());
	}

	@Test
	void a_look_alike_is_rewritten_wherever_it_is_named() throws Exception {
		Checked name = funnel("name.lookalike", """
				metric ﾘｰﾄﾞ : lead / month { baseline 4  source "CRM" }
				metric all : lead / month = ﾘｰﾄﾞ + leads + ﾘｰﾄﾞ
				goal g : ﾘｰﾄﾞ total at least 40
				initiative i { expect ﾘｰﾄﾞ +1 }
				""");
		String fixed = name.allFixed();
		assertTrue(fixed.endsWith("""
				metric リード : lead / month { baseline 4  source "CRM" }
				metric all : lead / month = リード + leads + リード
				goal g : リード total at least 40
				initiative i { expect リード +1 }
				"""), fixed);
	}

	@Test
	void names_that_sound_the_same_are_mentioned() throws Exception {
		assertEquals("`サーバー` と `さーば` は大文字・小文字、かなの種類、長音だけが違い、取り違えるおそれがあります。"
				+ "同じものなら名前を揃え、違うものならはっきり区別できる名前にしてください。",
				funnel("name.similar", "unit さーば\nunit サーバー").japanese());
		assertEquals(0, funnel("name.similar", "unit 顧客\nunit 個客").count());
	}
}
