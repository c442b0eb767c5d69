"use strict";
(() => {
	const all = (selector, from = document) => [...from.querySelectorAll(selector)];

	/* Light or dark: as the reader's system prefers, unless chosen otherwise. */
	const choices = all("[data-theme-choice]");
	const choose = theme => {
		if (theme === "auto") {
			delete document.documentElement.dataset.theme;
		} else {
			document.documentElement.dataset.theme = theme;
		}
		choices.forEach(button => button.setAttribute("aria-pressed", String(button.dataset.themeChoice === theme)));
	};
	const remembered = () => {
		try {
			return localStorage.getItem("sightline-theme");
		} catch {
			return null; // pages from disk may have no storage
		}
	};
	choices.forEach(button => button.addEventListener("click", () => {
		choose(button.dataset.themeChoice);
		try {
			localStorage.setItem("sightline-theme", button.dataset.themeChoice);
		} catch {
			return;
		}
	}));
	if (["light", "dark"].includes(remembered())) {
		choose(remembered());
	}

	/* The contents show where the reader is. */
	const links = new Map(all(".contents a").map(link => [link.hash.slice(1), link]));
	if ("IntersectionObserver" in window) {
		const seen = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
			links.forEach((link, id) => id === entry.target.id ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
		}), {rootMargin: "-20% 0px -70% 0px"});
		all("main > section").forEach(section => seen.observe(section));
	}

	/* The name of the element that a box stands for. */
	const nameOf = node => {
		const fragment = node.dataset.element || "";
		try {
			return decodeURIComponent(fragment.slice(fragment.indexOf(".") + 1));
		} catch {
			return fragment;
		}
	};

	/* Diagrams: zoom, move, search, layers, and what a box says. */
	const pictures = all("[data-picture]").map(figure => {
		const canvas = figure.querySelector("[data-tool=canvas]");
		const versions = all("[data-version]", canvas);
		let svg = versions[0].querySelector("svg");
		const detail = figure.querySelector("[data-tool=detail]");
		const found = figure.querySelector("[data-tool=found]");
		const extent = () => ["x", "y", "width", "height"].map(side => svg.viewBox.baseVal[side]);
		let home = extent();
		let view = [...home];
		const show = next => {
			const [x, y, width, height] = next;
			view = [Math.max(home[0] - width / 2, Math.min(home[0] + home[2] - width / 2, x)),
				Math.max(home[1] - height / 2, Math.min(home[1] + home[3] - height / 2, y)), width, height];
			svg.setAttribute("viewBox", view.join(" "));
			canvas.classList.toggle("near", width < home[2]);
		};
		const zoom = (factor, at = [0.5, 0.5]) => {
			const width = Math.max(home[2] / 12, Math.min(home[2], view[2] * factor));
			const scale = width / view[2];
			if (width === home[2]) {
				show([...home]);
			} else {
				show([view[0] + view[2] * (1 - scale) * at[0], view[1] + view[3] * (1 - scale) * at[1], width, view[3] * scale]);
			}
		};
		const tools = {in: () => zoom(0.8), out: () => zoom(1.25), fit: () => show([...home])};
		Object.entries(tools).forEach(([name, act]) => figure.querySelector(`[data-tool=${name}]`).addEventListener("click", act));
		canvas.addEventListener("keydown", event => {
			const step = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]}[event.key];
			const act = {"+": tools.in, "=": tools.in, "-": tools.out, "0": tools.fit}[event.key];
			if (act && !event.ctrlKey && !event.metaKey) {
				act();
				event.preventDefault();
			} else if (step && view[2] < home[2]) {
				show([view[0] + step[0] * view[2] / 10, view[1] + step[1] * view[3] / 10, view[2], view[3]]);
				event.preventDefault();
			}
		});
		canvas.addEventListener("wheel", event => {
			if (event.ctrlKey || event.metaKey) {
				const box = svg.getBoundingClientRect();
				zoom(event.deltaY < 0 ? 0.85 : 1 / 0.85, [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]);
				event.preventDefault();
			}
		}, {passive: false});
		let from = null;
		let moved = false;
		canvas.addEventListener("pointerdown", event => {
			moved = false;
			from = event.button === 0 && view[2] < home[2] ? [event.clientX, event.clientY, view[0], view[1]] : null;
		});
		canvas.addEventListener("pointermove", event => {
			if (from && Math.abs(event.clientX - from[0]) + Math.abs(event.clientY - from[1]) > 4) {
				moved = true;
				canvas.classList.add("drag");
				svg.setPointerCapture(event.pointerId);
				const unit = view[2] / svg.getBoundingClientRect().width;
				show([from[2] - (event.clientX - from[0]) * unit, from[3] - (event.clientY - from[1]) * unit, view[2], view[3]]);
			}
		});
		["pointerup", "pointercancel"].forEach(kind => canvas.addEventListener(kind, () => {
			from = null;
			canvas.classList.remove("drag");
		}));
		canvas.addEventListener("click", event => {
			if (moved) {
				event.preventDefault();
			}
		}, true);

		const said = part => {
			const title = part && part.querySelector(":scope > title, :scope > a > title");
			detail.textContent = title ? title.textContent : "";
		};
		const part = event => event.target.closest && event.target.closest(".node, .edge");
		canvas.addEventListener("pointerover", event => said(part(event)));
		canvas.addEventListener("focusin", event => said(part(event)));
		canvas.addEventListener("pointerdown", event => said(part(event)));

		const mark = hits => {
			all(".hit", canvas).forEach(node => node.classList.remove("hit"));
			hits.forEach(node => node.classList.add("hit"));
			canvas.classList.toggle("searching", hits.length > 0);
			if (hits.length > 0) {
				hits[0].scrollIntoView({block: "nearest", inline: "center"});
				said(hits[0]);
			}
		};
		const version = figure.querySelector("[data-tool=version]");
		const showVersion = name => {
			show([...home]);
			versions.forEach(one => {
				one.hidden = one.dataset.version !== name;
			});
			svg = versions.find(one => !one.hidden).querySelector("svg");
			home = extent();
			view = [...home];
		};
		if (version) {
			version.addEventListener("change", () => showVersion(version.value));
		}
		const search = figure.querySelector("[data-tool=search]");
		search.addEventListener("input", () => {
			const word = search.value.trim().toLowerCase();
			const hits = word === "" ? [] : all(".node", svg).filter(node => {
				const texts = [...node.querySelectorAll(":scope > text, :scope > a > text")].map(text => text.textContent);
				return [nameOf(node), ...texts].join(" ").toLowerCase().includes(word);
			});
			found.textContent = word === "" ? "" : String(hits.length);
			mark(hits);
		});
		all("[data-layer]", figure).forEach(box => {
			const parts = all(".node, .edge", canvas).filter(node => (node.dataset.layers || "").split(" ").includes(box.dataset.layer));
			box.closest("label").hidden = parts.length === 0;
			box.addEventListener("change", () => parts.forEach(node => node.classList.toggle("off", !box.checked)));
		});
		figure.querySelector(".tools").hidden = false;
		const named = element => all("[data-element]", svg).filter(node => nameOf(node) === element);
		return {figure, canvas, reset: tools.fit, find: element => {
			const hits = named(element);
			if (hits.length > 0) {
				tools.fit();
				mark(hits);
			}
			return hits.length > 0;
		}};
	});

	/* A finding leads to its element, in the first picture that shows it; elements that no picture shows lead nowhere. */
	all("[data-find]").forEach(link => {
		link.addEventListener("click", event => {
			const shown = pictures.find(picture => picture.find(link.dataset.find));
			if (shown) {
				event.preventDefault();
				shown.figure.scrollIntoView({block: "start"});
				shown.canvas.focus({preventScroll: true});
			}
		});
	});
	addEventListener("keydown", event => {
		if (event.key === "Escape") {
			all(".canvas.searching").forEach(canvas => canvas.classList.remove("searching"));
			all(".hit").forEach(node => node.classList.remove("hit"));
		}
	});

	/* Paper loses nothing. */
	addEventListener("beforeprint", () => {
		all("details").forEach(part => {
			part.open = true;
		});
		pictures.forEach(picture => picture.reset());
	});
})();
