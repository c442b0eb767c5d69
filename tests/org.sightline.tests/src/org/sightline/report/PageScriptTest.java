package org.sightline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.browser.Chromium;

/** What a reader can do with a page, in a browser. */
class PageScriptTest {

	@TempDir(cleanup = CleanupMode.NEVER)
	Path folder;

	/** What a script in the page says, after some steps; the page's policy would not let it run. */
	private String after(String steps, String said) throws Exception {
		String page = PlanPage.html(Pages.request(Pages.example("b2b-ja"), Locale.JAPANESE));
		String script = "<script>const one=selector=>document.querySelector(selector),all=selector=>[...document.querySelectorAll(selector)];" + steps
				+ ";document.documentElement.setAttribute('data-said'," + said + ")</script></body>";
		Path file = Files.writeString(folder.resolve("page.html"), page.replaceFirst("<meta http-equiv[^>]*>", "").replace("</body>", script));
		return Jsoup.parse(Chromium.dom(file)).select("html").attr("data-said");
	}

	@Test
	void searches_in_names_and_texts_of_boxes() throws Exception {
		String steps = "const field=one('#sight [data-tool=search]');field.value='コールバック';field.dispatchEvent(new Event('input'))";
		String names = "[...new Set(all('#sight .hit').map(box=>decodeURIComponent(box.dataset.element)))]";
		assertEquals("Initiative.即時コールバック", after(steps, names));
		assertEquals("Initiative.休眠掘り起こし", after(steps.replace("コールバック", "2年以上前"), names), "the label");
	}

	@Test
	void zooms_moves_and_shows_the_whole_again() throws Exception {
		String width = "one('#sight svg').viewBox.baseVal.width";
		String steps = "const before=" + width + ",first=one('#sight svg').getAttribute('viewBox');one('#sight [data-tool=in]').click();const nearer=" + width
				+ ";const x=one('#sight svg').viewBox.baseVal.x;one('#sight .canvas').dispatchEvent(new KeyboardEvent('keydown',{key:'ArrowRight'}));"
				+ "const moved=one('#sight svg').viewBox.baseVal.x>x;one('#sight [data-tool=fit]').click()";
		assertEquals("0.8 true true", after(steps, "(nearer/before).toFixed(1)+' '+moved+' '+(one('#sight svg').viewBox.baseVal.width===before)"));
	}

	@Test
	void layers_can_be_left_out_and_others_shown() throws Exception {
		String steps = "const box=one('#sight [data-layer=hypotheses]');box.click();const off=all('#sight [data-version=\"\"] .node.off').length>0;"
				+ "const choice=one('#sight [data-tool=version]');choice.value='capacity';choice.dispatchEvent(new Event('change'))";
		assertEquals("true false true", after(steps, "off+' '+one('#sight [data-version=capacity]').hidden+' '+one('#sight [data-version=\"\"]').hidden"));
	}

	@Test
	void a_finding_leads_to_its_element() throws Exception {
		String steps = "all('#findings [data-find]').find(link=>link.textContent==='SFA入力の徹底').click()";
		assertEquals("sight Initiative.SFA入力の徹底", after(steps,
				"document.activeElement.closest('section').id+' '+decodeURIComponent(one('.hit').dataset.element)"));
	}

	@Test
	void light_and_dark_can_be_chosen() throws Exception {
		String steps = "one('[data-theme-choice=dark]').click();const dark=getComputedStyle(document.body).backgroundColor;one('[data-theme-choice=light]').click()";
		assertEquals("rgb(17, 23, 30) rgb(251, 250, 247) true", after(steps, "dark+' '+getComputedStyle(document.body).backgroundColor+' '"
				+ "+(one('[data-theme-choice=light]').getAttribute('aria-pressed')==='true')"));
	}

	@Test
	void paper_shows_all_tables() throws Exception {
		assertEquals("true", after("dispatchEvent(new Event('beforeprint'))", "all('details').every(part=>part.open)"));
	}
}
