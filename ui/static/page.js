/* Behaviour of the page. One listener on the document for each kind of event: what Gradio renders anew keeps working. */
"use strict";

const jueyi = (() => {
  const LANGUAGE = "jueyi.language";
  const THEME = "jueyi.theme";
  const narrow = window.matchMedia("(max-width: 899px)");
  let pane = null;
  let opener = null;

  const remembered = (key) => {
    try { return window.localStorage.getItem(key); } catch { return null; }
  };
  const remember = (key, value) => {
    try { window.localStorage.setItem(key, value); } catch { /* private browsing: not remembered */ }
  };

  /** Interface language: the one chosen before, else the browser's. Also puts the chosen theme back. */
  function start() {
    const theme = remembered(THEME);
    if (theme) document.body.classList.toggle("dark", theme === "dark");
    const wanted = remembered(LANGUAGE) || navigator.language || "en";
    return speak(wanted.toLowerCase().startsWith("zh") ? "zh" : "en");
  }

  function speak(language) {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
    return language;
  }

  /** Called once by the full text's component: its props and its server functions. */
  function attachPane(element, props, server) {
    pane = { element, props, server };
  }

  /** Keeps the newest words in view, unless the reader has scrolled up to look at earlier ones. */
  function follow(element) {
    const frame = document.getElementById("turns");
    let atEnd = true;
    let count = 0;
    frame.addEventListener("scroll", () => {
      atEnd = frame.scrollHeight - frame.scrollTop - frame.clientHeight < 60;
    }, { passive: true });
    new MutationObserver(() => {
      const turns = element.querySelectorAll(".turn").length;
      if (turns > count || atEnd) frame.scrollTop = frame.scrollHeight;
      count = turns;
    }).observe(element, { childList: true, subtree: true, characterData: true });
  }

  const shown = () => pane?.element.querySelector("[data-resolution]")?.dataset.resolution;

  async function open(resolution) {
    if (!pane || !resolution || shown() === resolution) return;
    const text = await pane.server.full_text(resolution);
    if (!text) return;
    pane.props.value = text;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const choice = document.querySelector("[data-choice]");
    if (choice) choice.value = resolution;
  }

  /** Text nodes of a paragraph's own text; footnote marks do not count as text. */
  function* textNodes(paragraph) {
    const text = paragraph.querySelector(":scope > .text") || paragraph;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest("sup") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    yield* nodes;
  }

  function unmark() {
    for (const mark of document.querySelectorAll("#full-text mark")) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
    document.querySelectorAll("#full-text .aimed").forEach((node) => node.classList.remove("aimed"));
  }

  /** Offsets count characters as Python does: code points, not UTF-16 units. */
  function markSpan(paragraph, start, end) {
    let position = 0;
    for (const node of textNodes(paragraph)) {
      const characters = Array.from(node.data);
      const from = Math.max(start - position, 0);
      const to = Math.min(end - position, characters.length);
      position += characters.length;
      if (from >= to) continue;
      const pieces = [characters.slice(0, from), characters.slice(from, to), characters.slice(to)];
      const [before, inside, after] = pieces.map((piece) => piece.join(""));
      const mark = document.createElement("mark");
      mark.textContent = inside;
      node.replaceWith(before, mark, after);
    }
  }

  function flash(element) {
    element.classList.remove("flash");
    void element.offsetWidth;
    element.classList.add("flash");
    element.addEventListener("animationend", () => element.classList.remove("flash"), { once: true });
  }

  async function show({ resolution, target, start, end }) {
    await open(resolution);
    const found = document.getElementById(target);
    if (!found) return;
    openPane();
    unmark();
    if (start !== undefined) markSpan(found, Number(start), Number(end));
    const paragraph = found.closest(".paragraph") || found;
    paragraph.classList.add("aimed");
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const aim = found.querySelector("mark") || found;
    aim.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    paragraph.focus({ preventScroll: true });
    flash(paragraph);
  }

  function choose(chip) {
    document.querySelectorAll(".chip[aria-pressed]").forEach((other) => other.removeAttribute("aria-pressed"));
    if (chip.classList.contains("chip")) chip.setAttribute("aria-pressed", "true");
  }

  /** On a narrow screen the sheet is the only thing that can be reached while it is open. */
  function setSheet(open) {
    document.body.classList.toggle("sheet", open);
    for (const id of ["conversation", "page-head"]) document.getElementById(id).inert = open;
  }

  function openPane() {
    document.getElementById("pane").classList.add("open");
    setSheet(narrow.matches);
  }

  function closePane() {
    document.getElementById("pane").classList.remove("open");
    setSheet(false);
    if (opener?.isConnected) opener.focus({ preventScroll: true });
  }

  function clicked(event) {
    if (document.body.classList.contains("sheet") && !event.target.closest("#pane")) return closePane();
    const element = event.target.closest("[data-target], [data-pane], [data-theme-switch], [data-language]");
    if (!element) return;
    const data = element.dataset;
    if (data.target) {
      event.preventDefault();
      if (!element.closest("#pane")) opener = element;
      choose(element);
      show(data);
    } else if (data.pane === "open") {
      opener = element;
      openPane();
      document.querySelector(".close-pane")?.focus();
    } else if (data.pane) {
      closePane();
    } else if (data.themeSwitch !== undefined) {
      remember(THEME, document.body.classList.toggle("dark") ? "dark" : "light");
    } else if (data.language) {
      remember(LANGUAGE, speak(data.language));
    }
  }

  function pressed(event) {
    if (event.key === "Escape") closePane();
  }

  /** Enter that ends the input of a Chinese word does not send the question. */
  function composing(event) {
    if (event.key === "Enter" && (event.isComposing || event.keyCode === 229)) event.stopImmediatePropagation();
  }

  document.addEventListener("click", clicked);
  document.addEventListener("keydown", pressed);
  document.addEventListener("keypress", composing, true);
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-choice]")) open(event.target.value);
  });
  narrow.addEventListener("change", closePane);

  return { start, attachPane, follow };
})();
window.jueyi = jueyi;
